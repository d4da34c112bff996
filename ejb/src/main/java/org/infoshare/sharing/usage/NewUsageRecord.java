package org.infoshare.sharing.usage;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The input for a record of a department's use of a grant (Decree 809 art. 29).
 *
 * @param grant the grant that was used
 * @param from the first day that the record covers
 * @param until the last day, not after today
 * @param scenario the procedure in which it was used, at most 1000 characters
 * @param process how it was used, at most 1000 characters
 * @param effect the result of the use, at most 1000 characters
 * @param storage where and how long copies are kept, at most 1000 characters
 * @param destruction which copies were destroyed, how and when, at most 1000 characters; absent if
 *     none were
 * @param corrects the record of the same grant that this one corrects; absent if it corrects none
 */
public record NewUsageRecord(
    UUID grant,
    LocalDate from,
    LocalDate until,
    String scenario,
    String process,
    String effect,
    String storage,
    String destruction,
    UUID corrects) {}
