package org.infoshare.sharing.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A usage record, as the consumer, the provider and its authority see it.
 *
 * @param grant the access right that was used
 * @param entry the code of the entry
 * @param provider the department that holds the information
 * @param consumer the department that used it
 * @param from the first day that the record speaks of
 * @param until the last day
 * @param destruction which copies were destroyed; absent where none were
 * @param corrects the record that this one puts right; absent where it does not
 * @param correctedBy the record that puts this one right; absent where none does
 * @param recordedBy the account that wrote it down
 * @param recordedAt when
 */
public record UsageRecordView(
    UUID id,
    UUID grant,
    String entry,
    String provider,
    String consumer,
    LocalDate from,
    LocalDate until,
    String scenario,
    String process,
    String effect,
    String storage,
    String destruction,
    UUID corrects,
    UUID correctedBy,
    String recordedBy,
    Instant recordedAt) {}
