package org.infoshare.time.rulebook;

import java.time.LocalDate;

/**
 * A change of the rules before it is written down.
 *
 * @param department of an own limit, whom it binds; otherwise whom the account acted for
 */
record RuleChange(
    RuleChangeKind kind,
    String department,
    String ruleSet,
    String key,
    LocalDate effectiveFrom,
    RuleValue before,
    RuleValue after,
    String reasons) {}
