package org.infoshare.sharing.usage;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a department writes down about its use of a grant (Decree 809 art. 29).
 *
 * @param grant the access right that was used
 * @param from the first day that the record speaks of
 * @param until the last day, not after today
 * @param scenario in which procedure it was used, at most 1000 characters
 * @param process how it was used, at most 1000 characters
 * @param effect what came of it, at most 1000 characters
 * @param storage where and how long copies are kept, at most 1000 characters
 * @param destruction which copies were destroyed, how and when, at most 1000 characters; absent
 *     where none were
 * @param corrects the record of the same grant that this one puts right; absent where it does not
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
