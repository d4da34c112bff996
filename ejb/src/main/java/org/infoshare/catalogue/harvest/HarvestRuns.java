package org.infoshare.catalogue.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.platform.Conditions;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.JsonColumn;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Sql;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;

/** The runs over sources. */
@ApplicationScoped
class HarvestRuns {

  /** The most of its changes and faults that a run lists. */
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

  /** Begins a run; one over the same source that never ended is given up. */
  public UUID start(UUID source, String by, Instant now) {
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
              .bind("by", by)
              .bind("now", now)
              .execute();
        });
    return id;
  }

  /**
   * Ends a run that stored what it found.
   *
   * @return whether it was still running, and not given up meanwhile
   */
  public boolean complete(UUID id, HarvestResult tally, Instant now) {
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
                    .bind("added", tally.count(ChangeKind.ADDED))
                    .bind("changed", tally.count(ChangeKind.CHANGED))
                    .bind("unchanged", tally.unchanged())
                    .bind("removed", tally.count(ChangeKind.REMOVED))
                    .bind("faulty", tally.faults().size())
                    .bind("changes", JsonColumn.write(first(tally.changes())))
                    .bind("faults", JsonColumn.write(first(tally.faults())))
                    .execute()
                == 1);
  }

  public void fail(UUID id, HarvestException failed, Instant now) {
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
                .bind("failure", failed.failure().name())
                .bind("detail", failed.detail())
                .bind("now", now)
                .execute());
  }

  public Optional<HarvestRunView> find(UUID id) {
    return sql.withHandle(
        handle -> views(handle.createQuery(SELECT + "id = :id").bind("id", id)).findOne());
  }

  /** The runs over a source, the latest first. */
  public Page<HarvestRunView> page(UUID source, Integer most, String cursor) {
    int limit = Page.sizeOf(most);
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
                            .bind("oneMore", limit + 1))
                    .list());
    return Page.of(found, limit, run -> run.id().toString());
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
