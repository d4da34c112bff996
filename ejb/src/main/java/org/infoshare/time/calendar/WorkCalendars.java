package org.infoshare.time.calendar;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Year;
import org.infoshare.foundation.platform.Sql;
import org.jdbi.v3.core.mapper.Nested;

/**
 * The notices that have been entered, read on each call: a new one holds at once, on every node.
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

  /** The calendar as of now, years and days of one instant. */
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
   * A year and one of its days.
   *
   * @param day without date where the notice names none
   */
  private record Noticed(int year, @Nested AnnouncedDay day) {}
}
