package org.infoshare.sharing.quality;

/**
 * A rule to be set.
 *
 * @param item the name of an item of the entry
 * @param kind what is demanded of its values
 * @param referenceEntry the code of the entry where the values must stand, of a {@code REFERENCE}
 *     only; an own entry, or one shared without condition
 * @param referenceItem the item there
 */
public record NewQualityRule(
    String item, RuleKind kind, String referenceEntry, String referenceItem) {}
