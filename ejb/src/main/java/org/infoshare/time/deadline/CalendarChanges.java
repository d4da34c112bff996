package org.infoshare.time.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.time.calendar.CalendarListener;

/**
 * The changes of the calendar, numbered in the order in which they take effect. The transaction
 * that enters a notice only records the change; the deadline job recalculates the deadlines.
 */
@ApplicationScoped
public class CalendarChanges implements CalendarListener {

  private final Sql sql;
  private final Clock clock;

  /** For the container's proxy. */
  protected CalendarChanges() {
    this(null, null);
  }

  @Inject
  public CalendarChanges(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public void changed(Year year) {
    sql.useHandle(
        handle -> {
          // If two notices are entered at once, the second gets its number only when the first can
          // be read. Whatever was calculated after number n therefore includes the notice of n.
          handle.execute(
              "select pg_advisory_xact_lock(hashtextextended(?, 0))", "deadline-calendar");
          handle
              .createUpdate(
                  """
                  insert into deadline_calendar (number, year, changed_at)
                  select coalesce(max(number), 0) + 1, :year, :now from deadline_calendar
                  """)
              .bind("year", year.getValue())
              .bind("now", clock.instant())
              .execute();
        });
  }

  /** All changes, in order. There are a handful a year. */
  List<CalendarChange> all() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select number, year, changed_at as at from deadline_calendar order by number")
                .mapTo(CalendarChange.class)
                .list());
  }
}
