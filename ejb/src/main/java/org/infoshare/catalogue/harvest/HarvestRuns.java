package org.infoshare.catalogue.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.JsonColumn;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;

/** The runs over sources. */
@ApplicationScoped
class HarvestRuns {

  /** The maximum number of changes and of faults that a run lists. */
  static final int MAX_LISTED = 1000;

  private static final String SELECT =
      """
      select id, source_id as source, started_by, started_at, ended_at, outcome, failure,
        failure_detail as detail, added, changed, unchanged, removed, faulty, changes, faults
      from harvest_run
      where\s""";

  private static final GenericType<List<HarvestChange>> CHANGES = new GenericType<>() {};
  private static final GenericType<List<FaultyDataset>> FAULTS = new GenericType<>() {};

  private Sql sql;

  /** For the container's proxy. */
  protected HarvestRuns() {}

  @Inject
  HarvestRuns(Sql sql) {
    this.sql = sql;
  }

  /** Starts a run. An unfinished run over the same source is marked as interrupted. */
  public UUID start(UUID source, String account, Instant now) {
    var id = UUID.randomUUID();
    sql.useHandle(
        handle -> {
          handle
              .createUpdate(
                  """
                  update harvest_run set outcome = 'FAILED', failure = 'INTERRUPTED', ended_at = :now
                  where source_id = :source and outcome = 'RUNNING'
                  """)
              .bind("source", source)
              .bind("now", now)
              .execute();
          handle
              .createUpdate(
                  """
                  insert into harvest_run (id, source_id, started_by, started_at, outcome)
                  values (:id, :source, :by, :now, 'RUNNING')
                  """)
              .bind("id", id)
              .bind("source", source)
              .bind("by", account)
              .bind("now", now)
              .execute();
        });
    return id;
  }

  /**
   * Completes a run whose result is stored.
   *
   * @return whether it was still running, and not interrupted meanwhile
   */
  public boolean complete(UUID id, HarvestResult result, Instant now) {
    return sql.withHandle(
        handle ->
            handle
                    .createUpdate(
                        """
                        update harvest_run set outcome = 'DONE', ended_at = :now, added = :added,
                          changed = :changed, unchanged = :unchanged, removed = :removed,
                          faulty = :faulty, changes = cast(:changes as jsonb),
                          faults = cast(:faults as jsonb)
                        where id = :id and outcome = 'RUNNING'
                        """)
                    .bind("id", id)
                    .bind("now", now)
                    .bind("added", result.count(HarvestChangeKind.ADDED))
                    .bind("changed", result.count(HarvestChangeKind.CHANGED))
                    .bind("unchanged", result.unchanged())
                    .bind("removed", result.count(HarvestChangeKind.REMOVED))
                    .bind("faulty", result.faults().size())
                    .bind("changes", JsonColumn.write(first(result.changes())))
                    .bind("faults", JsonColumn.write(first(result.faults())))
                    .execute()
                == 1);
  }

  public void fail(UUID id, HarvestException failure, Instant now) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update harvest_run set outcome = 'FAILED', failure = :failure,
                      failure_detail = :detail, ended_at = :now
                    where id = :id and outcome = 'RUNNING'
                    """)
                .bind("id", id)
                .bind("failure", failure.failure().name())
                .bind("detail", failure.detail())
                .bind("now", now)
                .execute());
  }

  public Optional<HarvestRunView> find(UUID id) {
    return sql.withHandle(
        handle -> views(handle.createQuery(SELECT + "id = :id").bind("id", id)).findOne());
  }

  /** The runs over a source, the latest first. */
  public Page<HarvestRunView> page(UUID source, Integer limit, String cursor) {
    int pageSize = Page.sizeOf(limit);
    var conditions =
        new Conditions()
            .equalIfPresent("source_id", source)
            .whereIfPresent(
                "(started_at, id) < (select started_at, id from harvest_run where id = :after)",
                "after",
                Cursor.decodeUuid(cursor));
    var found =
        sql.withHandle(
            handle ->
                views(
                        conditions
                            .bindTo(
                                handle.createQuery(
                                    SELECT
                                        + conditions.sql()
                                        + " order by started_at desc, id desc limit :oneMore"))
                            .bind("oneMore", pageSize + 1))
                    .list());
    return Page.of(found, pageSize, run -> run.id().toString());
  }

  private static ResultIterable<HarvestRunView> views(Query query) {
    return query
        .registerColumnMapper(CHANGES, JsonColumn.mapper(CHANGES))
        .registerColumnMapper(FAULTS, JsonColumn.mapper(FAULTS))
        .mapTo(HarvestRunView.class);
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MAX_LISTED, all.size()));
  }
}
