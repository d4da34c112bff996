package org.infoshare.time.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.infoshare.time.calendar.WorkCalendar;

/**
 * The days of one deadline: each is counted, skipped or paused, with the reason.
 *
 * <p>The day of receipt is day 0 and is not counted (Civil Code art. 201). The due date is the n-th
 * working day after it on which the clock was running. The ledger ends at the due date, or at the
 * start of a year whose notice is missing, or where the clock is stopped.
 *
 * @param days each day after receipt, as far as it is known
 * @param due the due date; null while the calendar does not reach it or the clock is stopped
 */
record DayLedger(List<LedgerDay> days, LocalDate due) {

  private static final String PAUSED = "paused";

  DayLedger {
    days = List.copyOf(days);
  }

  /**
   * The ledger of a deadline that was never paused.
   *
   * @param receipt the day of receipt
   * @param workingDays the number of working days of the deadline, at least 1
   */
  static DayLedger of(WorkCalendar calendar, LocalDate receipt, int workingDays) {
    return of(calendar, receipt, workingDays, Pauses.NONE);
  }

  /** The ledger of a deadline with pauses. */
  static DayLedger of(WorkCalendar calendar, LocalDate receipt, int workingDays, Pauses pauses) {
    if (workingDays < 1) {
      throw new IllegalArgumentException("A limit has at least one working day: " + workingDays);
    }
    var days = new ArrayList<LedgerDay>();
    int counted = 0;
    for (var day = receipt.plusDays(1); !pauses.isOpenEndedFrom(day); day = day.plusDays(1)) {
      if (pauses.covers(day)) {
        days.add(new LedgerDay(day, false, PAUSED));
        continue;
      }
      if (!calendar.knows(day)) {
        break;
      }
      boolean worked = calendar.isWorked(day);
      days.add(new LedgerDay(day, worked, note(calendar, day)));
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
