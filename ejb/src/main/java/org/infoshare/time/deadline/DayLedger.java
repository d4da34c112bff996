package org.infoshare.time.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.infoshare.time.calendar.WorkCalendar;

/**
 * The days of one limit, each counted, skipped or paused, with the reason.
 *
 * <p>The day of receipt is day 0 and is not counted (Civil Code art. 201); the due day is the n-th
 * working day after it on which the clock did not stand still. The ledger ends at the due day, or
 * where a year begins whose notice is missing, or where the clock stands still.
 *
 * @param days each day after receipt, as far as it is known
 * @param due the due day; null while the calendar does not reach it, or the clock stands still
 */
record DayLedger(List<DayCount> days, LocalDate due) {

  private static final String PAUSED = "paused";

  DayLedger {
    days = List.copyOf(days);
  }

  /**
   * @param receipt the day of receipt
   * @param workingDays how many working days the limit has, at least 1
   */
  static DayLedger of(WorkCalendar calendar, LocalDate receipt, int workingDays) {
    return of(calendar, receipt, workingDays, Pauses.NONE);
  }

  /** The same, of a clock that stood still at times. */
  static DayLedger of(WorkCalendar calendar, LocalDate receipt, int workingDays, Pauses pauses) {
    if (workingDays < 1) {
      throw new IllegalArgumentException("A limit has at least one working day: " + workingDays);
    }
    var days = new ArrayList<DayCount>();
    int counted = 0;
    for (var day = receipt.plusDays(1); !pauses.isOpenEndedFrom(day); day = day.plusDays(1)) {
      if (pauses.covers(day)) {
        days.add(new DayCount(day, false, PAUSED));
        continue;
      }
      if (!calendar.knows(day)) {
        break;
      }
      boolean worked = calendar.isWorked(day);
      days.add(new DayCount(day, worked, note(calendar, day)));
      if (worked) {
        counted++;
        if (counted == workingDays) {
          return new DayLedger(days, day);
        }
      }
    }
    return new DayLedger(days, null);
  }

  private static String note(WorkCalendar calendar, LocalDate day) {
    return calendar.nameOf(day).orElse(WorkCalendar.isWeekend(day) ? "weekend" : null);
  }
}
