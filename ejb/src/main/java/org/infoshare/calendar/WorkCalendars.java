package org.infoshare.calendar;

import static java.util.stream.Collectors.toSet;
import static org.infoshare.platform.Columns.date;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Year;
import org.infoshare.platform.Sql;

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
        sql.ask(
            handle ->
                handle
                    .createQuery(
                        """
                        select n.year as noticed, w.day, w.worked, w.name
                        from calendar_notice n left join working_day w on w.year = n.year
                        """)
                    .map(
                        (row, context) ->
                            new Noticed(
                                Year.of(row.getInt("noticed")),
                                new AnnouncedDay(
                                    date(row, "day"),
                                    row.getBoolean("worked"),
                                    row.getString("name"))))
                    .list());
    return new WorkCalendar(
        rows.stream().map(Noticed::year).collect(toSet()),
        rows.stream().map(Noticed::day).filter(day -> day.day() != null).toList());
  }

  /**
   * A year and one of its days.
   *
   * @param day without date where the notice names none
   */
  private record Noticed(Year year, AnnouncedDay day) {}
}
