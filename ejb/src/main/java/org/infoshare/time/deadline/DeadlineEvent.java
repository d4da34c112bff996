package org.infoshare.time.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An event of a deadline.
 *
 * @param by the account; {@code platform} if no account caused it
 * @param note the reasons of an extension in words, else a stable code; absent if the kind is
 *     enough
 * @param source the article, or {@code configured}; absent if none is needed
 * @param workingDays the number of working days that it gave; absent if it gave none
 * @param due the due date after it; absent while there is none
 */
public record DeadlineEvent(
    DeadlineEventKind kind,
    Instant at,
    String by,
    String note,
    String source,
    Integer workingDays,
    LocalDate due) {}
