package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.platform.Conditions;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Sql;

/** All batches, which nobody changes, and their agendas. */
@ApplicationScoped
class DisputeBatches {

  private final Sql sql;

  /** For the container's proxy. */
  protected DisputeBatches() {
    this(null);
  }

  @Inject
  DisputeBatches(Sql sql) {
    this.sql = sql;
  }

  /** Lets one at a time open a batch at a seat, until the transaction ends. */
  void lock(Jurisdiction seat) {
    sql.useHandle(
        handle ->
            handle.execute(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                "dispute-batch " + seat.level() + " " + seat.area()));
  }

  /** A further batch of the seat. */
  DisputeBatch add(Jurisdiction seat, String by, Instant at) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    insert into dispute_batch (id, level, area, number, opened_by, opened_at)
                    select :id, :level, :area, coalesce(max(number), 0) + 1, :by, :at
                    from dispute_batch where level = :level and area = :area
                    returning *
                    """)
                .bind("id", UUID.randomUUID())
                .bind("level", seat.level())
                .bind("area", seat.area())
                .bind("by", by)
                .bind("at", at)
                .mapTo(DisputeBatch.class)
                .one());
  }

  Optional<DisputeBatch> find(UUID id) {
    return found(new Conditions().equalIfPresent("id", id), 1).stream().findFirst();
  }

  /** The batch that was opened there at that instant. */
  Optional<DisputeBatch> openedAt(Jurisdiction seat, String by, Instant at) {
    return found(of(seat).equalIfPresent("opened_by", by).equalIfPresent("opened_at", at), 1)
        .stream()
        .findFirst();
  }

  /** The batches of a seat, the newest first. */
  Page<DisputeBatch> page(Jurisdiction seat, Integer limit, String cursor) {
    int length = Page.sizeOf(limit);
    var conditions =
        of(seat)
            .whereIfPresent(
                "number < (select number from dispute_batch where id = :after)",
                "after",
                Cursor.decodeUuid(cursor));
    return Page.of(found(conditions, length + 1), length, one -> one.id().toString());
  }

  private static Conditions of(Jurisdiction seat) {
    return new Conditions()
        .equalIfPresent("level", seat.level())
        .equalIfPresent("area", seat.area());
  }

  private List<DisputeBatch> found(Conditions conditions, int most) {
    return sql.withHandle(
        handle ->
            conditions
                .bindTo(
                    handle.createQuery(
                        "select * from dispute_batch where "
                            + conditions.sql()
                            + " order by number desc limit :most"))
                .bind("most", most)
                .mapTo(DisputeBatch.class)
                .list());
  }

  /** The agenda of a batch, in order. */
  List<DisputeAgendaItem> agenda(UUID batch) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select agenda_number as number, id as dispute, entry_code as entry,
                      need_id as need, need_name, requester, provider, stage
                    from dispute where batch_id = :batch order by agenda_number
                    """)
                .bind("batch", batch)
                .mapTo(DisputeAgendaItem.class)
                .list());
  }
}
