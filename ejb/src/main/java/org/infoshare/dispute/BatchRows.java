package org.infoshare.dispute;

import static org.infoshare.platform.Columns.instant;
import static org.infoshare.platform.Columns.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.department.DepartmentLevel;
import org.infoshare.platform.Conditions;
import org.infoshare.platform.Cursor;
import org.infoshare.platform.Page;
import org.infoshare.platform.Sql;

/** The table of batches, and their agendas. */
@ApplicationScoped
class BatchRows {

  private final Sql sql;

  /** For the container's proxy. */
  protected BatchRows() {
    this(null);
  }

  @Inject
  BatchRows(Sql sql) {
    this.sql = sql;
  }

  /** Lets one at a time open a batch at a seat, until the transaction ends. */
  void queue(Seat seat) {
    sql.run(
        handle ->
            handle.execute(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                "dispute-batch " + seat.level() + " " + seat.area()));
  }

  /** A further batch of the seat. */
  DisputeBatch add(Seat seat, String by, Instant at) {
    var id = UUID.randomUUID();
    int number =
        sql.ask(
            handle ->
                handle
                    .createQuery(
                        """
                        insert into dispute_batch (id, level, area, number, opened_by, opened_at)
                        select :id, :level, :area, coalesce(max(number), 0) + 1, :by, :at
                        from dispute_batch where level = :level and area = :area
                        returning number
                        """)
                    .bind("id", id)
                    .bind("level", seat.level().name())
                    .bind("area", seat.area())
                    .bind("by", by)
                    .bind("at", at)
                    .mapTo(Integer.class)
                    .one());
    return new DisputeBatch(id, seat, number, by, at);
  }

  Optional<DisputeBatch> find(UUID id) {
    return sql.ask(
        handle ->
            handle
                .createQuery("select * from dispute_batch where id = :id")
                .bind("id", id)
                .map((row, context) -> batch(row))
                .findOne());
  }

  /** The batch that was opened there at that instant. */
  Optional<DisputeBatch> openedAt(Seat seat, String by, Instant at) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select * from dispute_batch
                    where level = :level and area = :area and opened_by = :by and opened_at = :at
                    """)
                .bind("level", seat.level().name())
                .bind("area", seat.area())
                .bind("by", by)
                .bind("at", at)
                .map((row, context) -> batch(row))
                .findOne());
  }

  /** The batches of a seat, the newest first. */
  Page<DisputeBatch> page(Seat seat, Integer limit, String cursor) {
    int length = Page.length(limit);
    var conditions =
        new Conditions()
            .equal("level", seat.level())
            .equal("area", seat.area())
            .given(
                "number < (select number from dispute_batch where id = :after)",
                "after",
                Cursor.uuid(cursor));
    var found =
        sql.ask(
            handle ->
                conditions
                    .bind(
                        handle.createQuery(
                            "select * from dispute_batch where "
                                + conditions.sql()
                                + " order by number desc limit :oneMore"))
                    .bind("oneMore", length + 1)
                    .map((row, context) -> batch(row))
                    .list());
    return Page.of(found, length, one -> one.id().toString());
  }

  /** The agenda of a batch, in order. */
  List<DisputeAgendaItem> agenda(UUID batch) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select agenda_number, id, entry_code, need_id, need_name, requester, provider, stage
                    from dispute
                    where batch_id = :batch order by agenda_number
                    """)
                .bind("batch", batch)
                .map(
                    (row, context) ->
                        new DisputeAgendaItem(
                            row.getInt("agenda_number"),
                            uuid(row, "id"),
                            row.getString("entry_code"),
                            uuid(row, "need_id"),
                            row.getString("need_name"),
                            row.getString("requester"),
                            row.getString("provider"),
                            DisputeStage.valueOf(row.getString("stage"))))
                .list());
  }

  private static DisputeBatch batch(ResultSet row) throws SQLException {
    return new DisputeBatch(
        uuid(row, "id"),
        new Seat(DepartmentLevel.valueOf(row.getString("level")), row.getString("area")),
        row.getInt("number"),
        row.getString("opened_by"),
        instant(row, "opened_at"));
  }
}
