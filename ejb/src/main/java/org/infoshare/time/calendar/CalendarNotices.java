package org.infoshare.time.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.infoshare.foundation.persistence.Sql;
import org.jdbi.v3.core.result.RowView;

/** The repository of yearly notices. */
@ApplicationScoped
class CalendarNotices {

  private final Sql sql;

  /** For the container's proxy. */
  protected CalendarNotices() {
    this(null);
  }

  @Inject
  CalendarNotices(Sql sql) {
    this.sql = sql;
  }

  /**
   * A stored notice.
   *
   * @param revision 1 for the first entry, one more for each replacement
   */
  record StoredNotice(CalendarNotice notice, int revision, Instant enteredAt, String enteredBy) {

    CalendarNoticeView view() {
      return new CalendarNoticeView(
          notice.year().getValue(),
          notice.document(),
          notice.publishedOn(),
          notice.namedDays(false),
          notice.namedDays(true),
          notice.workingDays(),
          revision,
          enteredAt,
          enteredBy);
    }
  }

  /** Every notice, by year. */
  List<StoredNotice> all() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select * from calendar_notice order by year")
                .map(this::read)
                .list());
  }

  Optional<StoredNotice> find(Year year) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select * from calendar_notice where year = :year")
                .bind("year", year.getValue())
                .map(this::read)
                .findOne());
  }

  /** The years that have a notice. */
  Set<Year> years() {
    return sql.withHandle(
        handle ->
            handle.createQuery("select year from calendar_notice").mapTo(Integer.class).stream()
                .map(Year::of)
                .collect(Collectors.toSet()));
  }

  /** Locks the notice of a year until the transaction ends, so that nobody else can enter it. */
  void lock(Year year) {
    sql.useHandle(
        handle ->
            handle
                .createQuery("select pg_advisory_xact_lock(hashtext('calendar'), :year)")
                .bind("year", year.getValue())
                .mapToMap()
                .one());
  }

  /** Enters a notice, or replaces the previous one. */
  StoredNotice store(CalendarNotice notice, String account, Instant at) {
    return sql.withHandle(
        handle -> {
          int revision =
              handle
                  .createQuery(
                      """
                      insert into calendar_notice
                        (year, document, published_on, revision, entered_at, entered_by)
                      values (:year, :document, :publishedOn, 1, :at, :account)
                      on conflict (year) do update
                      set document = excluded.document, published_on = excluded.published_on,
                        revision = calendar_notice.revision + 1,
                        entered_at = excluded.entered_at, entered_by = excluded.entered_by
                      returning revision
                      """)
                  .bind("year", notice.year().getValue())
                  .bind("document", notice.document())
                  .bind("publishedOn", notice.publishedOn())
                  .bind("at", at)
                  .bind("account", account)
                  .mapTo(Integer.class)
                  .one();
          handle.execute("delete from working_day where year = ?", notice.year().getValue());
          var batch =
              handle.prepareBatch(
                  "insert into working_day (day, worked, name) values (:day, :worked, :name)");
          notice
              .days()
              .forEach(
                  day ->
                      batch
                          .bind("day", day.day())
                          .bind("worked", day.worked())
                          .bind("name", day.name())
                          .add());
          batch.execute();
          return new StoredNotice(notice, revision, at, account);
        });
  }

  private StoredNotice read(RowView row) {
    var year = Year.of(row.getColumn("year", Integer.class));
    return new StoredNotice(
        new CalendarNotice(
            year,
            row.getColumn("document", String.class),
            row.getColumn("published_on", LocalDate.class),
            days(year)),
        row.getColumn("revision", Integer.class),
        row.getColumn("entered_at", Instant.class),
        row.getColumn("entered_by", String.class));
  }

  private List<AnnouncedDay> days(Year year) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select day, worked, name from working_day where year = :year")
                .bind("year", year.getValue())
                .mapTo(AnnouncedDay.class)
                .list());
  }
}
