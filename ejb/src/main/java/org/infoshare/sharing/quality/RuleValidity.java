package org.infoshare.sharing.quality;

import java.util.UUID;

/**
 * The validity of an item according to one rule.
 *
 * @param rule the id of the rule
 * @param item the item
 * @param kind what the rule requires
 * @param referenceEntry the entry in which the values must occur, for a {@code REFERENCE}
 * @param referenceItem the item of that entry
 * @param broken how many records do not meet it; absent where the values were not compared, because
 *     the referred entry or item is no longer shared without condition
 */
public record RuleValidity(
    UUID rule,
    String item,
    QualityRuleKind kind,
    String referenceEntry,
    String referenceItem,
    Long broken) {}
