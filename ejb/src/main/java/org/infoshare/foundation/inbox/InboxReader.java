package org.infoshare.foundation.inbox;

import static org.infoshare.foundation.persistence.Columns.date;
import static org.infoshare.foundation.persistence.Columns.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Sql;

/**
 * Reads the cases of one kind in the order of the inbox, batch by batch. Running deadlines, order
 * and position are the same for every feature.
 */
@ApplicationScoped
public class InboxReader {

  /** Its parameter names must differ from those of every feature's conditions. */
  private static final String PAGE_QUERY =
      """
      select * from (
        select c.*, l.due as waiting_due, greatest(c.since, l.started_at) as waiting_since
        from (%s) c
          left join open_deadline l on l.kind = c.deadline_kind and l.case_id = c.case_id) w
      where (coalesce(waiting_due, :frameNever), waiting_since, (:frameKind || case_id) collate "C")
        > (:frameDue, :frameSince, :frameName collate "C")
      order by coalesce(waiting_due, :frameNever), waiting_since, case_id collate "C"
      limit :frameMost
      """;

  private final Sql sql;
  private final Clock clock;

  /** For the container's proxy. */
  protected InboxReader() {
    this(null, null);
  }

  @Inject
  public InboxReader(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * The waiting cases of that kind.
   *
   * @param select selects for each case {@code case_id} and {@code deadline_kind} as text, {@code
   *     department} and {@code stage} as in {@link InboxItem}, {@code since}, and the columns that
   *     {@code row} reads; it ends with {@code where}
   * @param conditions the cases that may wait: it may match too many, never too few
   */
  public Iterator<InboxItem> read(
      String kind, String select, Conditions conditions, InboxQuery query, InboxRowMapper row) {
    return new InboxIterator(
        query.maxResults(),
        query.after(),
        position -> readBatch(kind, select, conditions, position, query.maxResults(), row));
  }

  private List<InboxCandidate> readBatch(
      String kind,
      String select,
      Conditions conditions,
      InboxPosition after,
      int maxResults,
      InboxRowMapper row) {
    var today = LocalDate.now(clock);
    return sql.withHandle(
        handle ->
            conditions
                .bindTo(handle.createQuery(PAGE_QUERY.formatted(select + conditions.sql())))
                .bind("frameKind", InboxPosition.name(kind, ""))
                .bind("frameNever", InboxPosition.NEVER)
                .bind("frameDue", after.due())
                .bind("frameSince", after.since())
                .bind("frameName", after.name())
                .bind("frameMost", maxResults)
                .map((found, context) -> candidate(kind, found, row, today))
                .list());
  }

  private static InboxCandidate candidate(
      String kind, ResultSet resultSet, InboxRowMapper row, LocalDate today) throws SQLException {
    String caseId = resultSet.getString("case_id");
    String department = resultSet.getString("department");
    String stage = resultSet.getString("stage");
    Instant since = instant(resultSet, "waiting_since");
    var due = date(resultSet, "waiting_due");
    String deadlineKind = resultSet.getString("deadline_kind");
    Supplier<InboxOffer> offer = row.map(resultSet);
    boolean overdue = due != null && due.isBefore(today);
    return new InboxCandidate(
        offer,
        offered ->
            new InboxItem(
                kind,
                caseId,
                offered.title().chinese(),
                offered.title().english(),
                department,
                stage,
                since,
                due,
                overdue,
                deadlineKind,
                offered.commands(),
                offered.path()),
        new InboxPosition(
            due == null ? InboxPosition.NEVER : due, since, InboxPosition.name(kind, caseId)));
  }
}
