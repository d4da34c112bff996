package org.infoshare.time.rulebook;

import java.time.LocalDate;

/**
 * A change of the rules that is about to be recorded.
 *
 * @param department the department that an own limit binds; otherwise the department for which the
 *     account acted
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
