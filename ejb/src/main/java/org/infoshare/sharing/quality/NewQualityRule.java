package org.infoshare.sharing.quality;

/**
 * The input for a new quality rule.
 *
 * @param item the name of an item of the entry
 * @param kind what the rule requires of its values
 * @param referenceEntry the code of the entry in which the values must occur, for a {@code
 *     REFERENCE} only; an own entry, or one that is shared without condition
 * @param referenceItem the item of that entry
 */
public record NewQualityRule(
    String item, QualityRuleKind kind, String referenceEntry, String referenceItem) {}
