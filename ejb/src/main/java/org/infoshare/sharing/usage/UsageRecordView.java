package org.infoshare.sharing.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A usage record as shown to the requester, the provider and their authorities.
 *
 * @param grant the grant that was used
 * @param entry the code of the entry
 * @param provider the department that provides the information
 * @param requester the department that used it
 * @param from the first day that the record covers
 * @param until the last day
 * @param destruction which copies were destroyed; absent if none were
 * @param corrects the record that this one corrects; absent if it corrects none
 * @param correctedBy the record that corrects this one; absent if there is none
 * @param recordedBy the account that recorded it
 * @param recordedAt when it was recorded
 */
public record UsageRecordView(
    UUID id,
    UUID grant,
    String entry,
    String provider,
    String requester,
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
