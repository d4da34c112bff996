package org.infoshare.time.rulebook;

/**
 * The filter of a list of rule changes. A field that is null does not restrict.
 *
 * @param kind the kind of change
 * @param ruleSet the rule-set
 * @param key the limit or setting
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record RuleChangeFilter(
    RuleChangeKind kind, String ruleSet, String key, Integer limit, String cursor) {}
