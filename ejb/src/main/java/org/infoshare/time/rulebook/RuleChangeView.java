package org.infoshare.time.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.mapper.Nested;

/**
 * One change of the rules.
 *
 * @param id the number of the change; a later one has a higher number
 * @param by the account
 * @param department the department for which the account acted; absent for an operator
 * @param ruleSet absent for a department's own limit
 * @param key the limit or setting; absent for an adoption
 * @param effectiveFrom the first day of an adoption
 * @param before the old value; empty if there was none
 * @param after the new value; empty if there is none any more
 * @param reasons the reasons; absent if none are required
 */
public record RuleChangeView(
    long id,
    Instant at,
    String by,
    String department,
    RuleChangeKind kind,
    String ruleSet,
    String key,
    LocalDate effectiveFrom,
    @Nested("old_") RuleValue before,
    @Nested("new_") RuleValue after,
    String reasons) {}
