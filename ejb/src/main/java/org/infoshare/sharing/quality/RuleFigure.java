package org.infoshare.sharing.quality;

import java.util.UUID;

/**
 * How valid an item is by one rule.
 *
 * @param rule the id of the rule
 * @param item the item
 * @param kind what is demanded
 * @param referenceEntry where the values must stand, of a {@code REFERENCE}
 * @param referenceItem the item there
 * @param broken how many records do not meet it
 */
public record RuleFigure(
    UUID rule,
    String item,
    RuleKind kind,
    String referenceEntry,
    String referenceItem,
    long broken) {}
