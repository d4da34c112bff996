package org.infoshare.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.cases.competence.Jurisdiction;
import org.infoshare.cases.dispute.DisputeBatchView.DisputeAgendaItem;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;
import org.infoshare.organisation.department.DepartmentLevel;

/** All batches and their agendas; a batch never changes. */
@ApplicationScoped
class DisputeBatches {

  /**
   * A batch of disputes for a joint review.
   *
   * @param level the level of the jurisdiction
   * @param area the area of the jurisdiction: the division code of a territory
   * @param number the number within the jurisdiction, from 1
   * @param openedBy the account; {@code platform} for a batch that was opened automatically
   */
  record Batch(
      UUID id, DepartmentLevel level, String area, int number, String openedBy, Instant openedAt) {

    Jurisdiction jurisdiction() {
      return new Jurisdiction(level, area);
    }
  }

  private final Sql sql;

  /** For the container's proxy. */
  protected DisputeBatches() {
    this(null);
  }

  @Inject
  DisputeBatches(Sql sql) {
    this.sql = sql;
  }

  /** Locks the opening of batches in a jurisdiction until the transaction ends. */
  void lock(Jurisdiction jurisdiction) {
    sql.useHandle(
        handle ->
            handle.execute(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                "dispute-batch " + jurisdiction.level() + " " + jurisdiction.area()));
  }

  /** Adds a batch to a jurisdiction. */
  Batch add(Jurisdiction jurisdiction, String account, Instant at) {
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
                .bind("level", jurisdiction.level())
                .bind("area", jurisdiction.area())
                .bind("by", account)
                .bind("at", at)
                .mapTo(Batch.class)
                .one());
  }

  Optional<Batch> find(UUID id) {
    return found(new Conditions().equalIfPresent("id", id), 1).stream().findFirst();
  }

  /** The batch that an account opened in a jurisdiction at an instant. */
  Optional<Batch> openedAt(Jurisdiction jurisdiction, String account, Instant at) {
    return found(
            of(jurisdiction).equalIfPresent("opened_by", account).equalIfPresent("opened_at", at),
            1)
        .stream()
        .findFirst();
  }

  /** The batches of a jurisdiction, the newest first. */
  Page<Batch> page(Jurisdiction jurisdiction, Integer limit, String cursor) {
    int pageSize = Page.sizeOf(limit);
    var conditions =
        of(jurisdiction)
            .whereIfPresent(
                "number < (select number from dispute_batch where id = :after)",
                "after",
                Cursor.decodeUuid(cursor));
    return Page.of(found(conditions, pageSize + 1), pageSize, one -> one.id().toString());
  }

  private static Conditions of(Jurisdiction jurisdiction) {
    return new Conditions()
        .equalIfPresent("level", jurisdiction.level())
        .equalIfPresent("area", jurisdiction.area());
  }

  private List<Batch> found(Conditions conditions, int maxResults) {
    return sql.withHandle(
        handle ->
            conditions
                .bindTo(
                    handle.createQuery(
                        "select * from dispute_batch where "
                            + conditions.sql()
                            + " order by number desc limit :most"))
                .bind("most", maxResults)
                .mapTo(Batch.class)
                .list());
  }

  /** The agenda of a batch, in order. */
  List<DisputeAgendaItem> agenda(UUID batch) {
    return agendas(List.of(batch)).getOrDefault(batch, List.of());
  }

  /** The agendas of these batches, each in order; a batch without disputes is left out. */
  Map<UUID, List<DisputeAgendaItem>> agendas(Collection<UUID> batches) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select batch_id, agenda_number as number, id as dispute, entry_code as entry,
                      need_id as need, need_name, requester, provider, stage
                    from dispute where batch_id = any(:batches) order by agenda_number
                    """)
                .bind("batches", batches.toArray(UUID[]::new))
                .reduceRows(
                    new HashMap<>(),
                    (agendas, row) -> {
                      agendas
                          .computeIfAbsent(
                              row.getColumn("batch_id", UUID.class), batch -> new ArrayList<>())
                          .add(row.getRow(DisputeAgendaItem.class));
                      return agendas;
                    }));
  }
}
