package org.infoshare.time.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.calendar.WorkCalendars;

/**
 * Calculates due dates on the current calendar.
 *
 * <p>A due date in a year whose notice is missing stays open; nothing is refused for it.
 */
@ApplicationScoped
public class DueDateCalculator {

  /** The reason for an open due date: the notice of a year that it needs is missing. */
  static final String CALENDAR_YEAR_MISSING = "calendar-year-missing";

  private final WorkCalendars calendars;

  /** For the container's proxy. */
  protected DueDateCalculator() {
    this(null);
  }

  @Inject
  public DueDateCalculator(WorkCalendars calendars) {
    this.calendars = calendars;
  }

  /** The day that lies the given number of working days after another, for no particular limit. */
  public DueDate calculate(LocalDate from, int workingDays) {
    var ledger = DayLedger.of(calendars.current(), from, workingDays);
    return new DueDate(
        from,
        workingDays,
        ledger.due(),
        ledger.due() == null ? CALENDAR_YEAR_MISSING : null,
        null,
        null,
        null,
        null,
        ledger.days());
  }
}
