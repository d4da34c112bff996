package org.infoshare.sharing.quality;

import java.time.Instant;
import java.util.UUID;

/**
 * What a provider demands of the records of an entry.
 *
 * @param id its id
 * @param entry the code of the entry
 * @param item the item that it is about
 * @param kind what is demanded of its values
 * @param referenceEntry where the values must stand, of a {@code REFERENCE}
 * @param referenceItem the item there
 * @param setBy the account that set it
 * @param setAt when
 * @param endedAt when it was ended; absent while it holds
 */
public record QualityRule(
    UUID id,
    String entry,
    String item,
    RuleKind kind,
    String referenceEntry,
    String referenceItem,
    String setBy,
    Instant setAt,
    Instant endedAt) {}
