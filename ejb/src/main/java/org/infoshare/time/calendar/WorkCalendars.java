package org.infoshare.time.calendar;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Checks;
import org.jdbi.v3.core.mapper.Nested;

/**
 * The calendar of all entered notices. It is read on each call, so that a new notice takes effect
 * at once on every node.
 */
@ApplicationScoped
public class WorkCalendars {

  private final Sql sql;

  /** For the container's proxy. */
  protected WorkCalendars() {
    this(null);
  }

  @Inject
  public WorkCalendars(Sql sql) {
    this.sql = sql;
  }

  /** The current calendar. Years and days are read at the same instant. */
  public WorkCalendar current() {
    var rows =
        sql.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select n.year, w.day, w.worked, w.name
                        from calendar_notice n left join working_day w on w.year = n.year
                        """)
                    .mapTo(Noticed.class)
                    .list());
    return new WorkCalendar(
        rows.stream().map(Noticed::year).map(Year::of).collect(toSet()),
        rows.stream().map(Noticed::day).filter(day -> day.day() != null).toList());
  }

  /**
   * Adds a fault if a deadline that starts on that day could never be counted: it lies in an
   * earlier year whose notice was not entered. The current and later years may still be announced.
   *
   * @param day null is no fault
   */
  public void checkCountable(Checks checks, String pointer, LocalDate day, LocalDate today) {
    checks.require(
        day == null || day.getYear() >= today.getYear() || current().knows(day),
        pointer,
        CalendarReason.CALENDAR_NOTICE_MISSING,
        day == null ? "" : Year.from(day),
        day);
  }

  /**
   * A year and one of its days.
   *
   * @param day without a date if the notice names no day
   */
  private record Noticed(int year, @Nested AnnouncedDay day) {}
}
