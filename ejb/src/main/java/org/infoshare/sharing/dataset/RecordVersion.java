package org.infoshare.sharing.dataset;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One version of a hosted record.
 *
 * @param record the record's id
 * @param version 1, 2, 3 …
 * @param at when it was written
 * @param by the account that wrote it
 * @param deleted whether this version is the deletion
 * @param values the items; absent for a deletion
 */
public record RecordVersion(
    UUID record,
    long version,
    Instant at,
    String by,
    boolean deleted,
    Map<String, Object> values) {}
