package org.infoshare.time.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that happened to a limit.
 *
 * @param by the account; {@code platform} where nobody acted
 * @param why of an extension in words, else a stable code; absent where the kind says it
 * @param source the article, or {@code configured}; absent where none is needed
 * @param workingDays how many working days it gave; absent where it gave none
 * @param due the due date after it; absent while there is none
 */
public record DueEvent(
    EventKind kind,
    Instant at,
    String by,
    String why,
    String source,
    Integer workingDays,
    LocalDate due) {}
