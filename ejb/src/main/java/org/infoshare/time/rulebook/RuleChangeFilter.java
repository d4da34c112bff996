package org.infoshare.time.rulebook;

/**
 * Which changes to list; what is null does not restrict.
 *
 * @param kind what was changed
 * @param ruleSet of which rule-set
 * @param key of which limit or setting
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record RuleChangeFilter(
    RuleChangeKind kind, String ruleSet, String key, Integer limit, String cursor) {}
