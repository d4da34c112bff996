package org.infoshare.time.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A due date that explains itself.
 *
 * @param from the day of receipt, which is day 0
 * @param workingDays how many working days the limit has, with those that were added to it
 * @param due the last day, until 24:00 in Asia/Shanghai; absent while it is open
 * @param reason why it is open: {@code calendar-year-missing}, or {@code paused}; absent where
 *     there is a date, and where none is needed any more
 * @param source the article of the limit, or {@code configured}; absent where only days were
 *     counted
 * @param evidenceTag how sure the limit is, such as {@code READ}; absent where there is no source
 * @param days each day after receipt until the due date, counted or skipped; absent in lists
 */
public record DueDate(
    LocalDate from,
    int workingDays,
    LocalDate due,
    String reason,
    String source,
    String evidenceTag,
    List<DayCount> days) {

  /** The same as a list shows it. */
  public DueDate withoutDays() {
    return new DueDate(from, workingDays, due, reason, source, evidenceTag, null);
  }
}
