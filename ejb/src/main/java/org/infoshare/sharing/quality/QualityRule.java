package org.infoshare.sharing.quality;

import java.time.Instant;
import java.util.UUID;

/**
 * A requirement of a provider for the records of an entry.
 *
 * @param id its id
 * @param entry the code of the entry
 * @param item the item that it is about
 * @param kind what the rule requires of its values
 * @param referenceEntry the entry in which the values must occur, for a {@code REFERENCE}
 * @param referenceItem the item of that entry
 * @param setBy the account that set it
 * @param setAt when it was set
 * @param endedAt when it was ended; absent while it is in force
 */
public record QualityRule(
    UUID id,
    String entry,
    String item,
    QualityRuleKind kind,
    String referenceEntry,
    String referenceItem,
    String setBy,
    Instant setAt,
    Instant endedAt) {}
