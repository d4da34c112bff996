package org.infoshare.time.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.time.calendar.WorkCalendars;
import org.infoshare.time.rulebook.Limit;

/**
 * Counts due dates on the calendar as it stands.
 *
 * <p>A date that needs a year whose notice is missing stays open; nothing is refused for it.
 */
@ApplicationScoped
public class DueDateCalculator {

  /** Why a due date is open: it lies in or behind a year without a notice. */
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

  /** The due date of a limit, for something received on that day. */
  public DueDate calculate(LocalDate receipt, Limit limit) {
    return calculate(receipt, limit.workingDays(), limit.source(), limit.evidenceTag());
  }

  /** The day that lies so many working days after that one, for no limit in particular. */
  public DueDate calculate(LocalDate from, int workingDays) {
    return calculate(from, workingDays, null, null);
  }

  private DueDate calculate(LocalDate from, int workingDays, String source, String evidenceTag) {
    var ledger = DayLedger.of(calendars.current(), from, workingDays);
    return new DueDate(
        from,
        workingDays,
        ledger.due(),
        ledger.due() == null ? CALENDAR_YEAR_MISSING : null,
        source,
        evidenceTag,
        ledger.days());
  }
}
