package org.infoshare.objection;

import java.time.Instant;

/**
 * Where an objection comes from; it never changes.
 *
 * @param objector the department that raised it
 * @param by the account that did
 * @param ruleSet the rule-set in force then
 * @param provider the department that provided the entry then
 * @param grounds what speaks for it
 */
record Origin(
    String objector, String by, Instant at, String ruleSet, String provider, String grounds) {}
