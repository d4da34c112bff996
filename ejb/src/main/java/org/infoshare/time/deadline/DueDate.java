package org.infoshare.time.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A due date with its explanation.
 *
 * @param from the day of receipt, which is day 0
 * @param workingDays the number of working days of the deadline, including added ones
 * @param due the last day, until 24:00 in Asia/Shanghai; absent while it is open
 * @param reason why it is open: {@code calendar-year-missing}, or {@code paused}; absent if there
 *     is a due date, or if none is needed any more
 * @param source the article of the deadline, or {@code configured}; absent if only days were
 *     counted
 * @param evidenceTag how certain the source is, such as {@code READ}; absent without a source
 * @param article the article that was read and sets a number of days; absent if there is none
 * @param articleWorkingDays its number of working days, including added ones; larger than {@code
 *     workingDays} if the deadline is shorter than the article allows
 * @param days each day after receipt until the due date, counted or skipped; absent in lists
 */
public record DueDate(
    LocalDate from,
    int workingDays,
    LocalDate due,
    String reason,
    String source,
    String evidenceTag,
    String article,
    Integer articleWorkingDays,
    List<LedgerDay> days) {

  /** The due date as a list shows it. */
  public DueDate withoutDays() {
    return new DueDate(
        from, workingDays, due, reason, source, evidenceTag, article, articleWorkingDays, null);
  }
}
