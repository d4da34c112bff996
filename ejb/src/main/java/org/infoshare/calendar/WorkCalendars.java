package org.infoshare.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

  /** The calendar as of now. */
  public WorkCalendar current() {
    return sql.ask(
        handle ->
            new WorkCalendar(
                handle
                    .createQuery("select day, worked, name from working_day order by day")
                    .map(
                        (row, context) ->
                            new AnnouncedDay(
                                row.getObject("day", LocalDate.class),
                                row.getBoolean("worked"),
                                row.getString("name")))
                    .list()));
  }
}
