package org.infoshare.harvest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.platform.Columns;
import org.infoshare.platform.Conditions;
import org.infoshare.platform.Cursor;
import org.infoshare.platform.Json;
import org.infoshare.platform.Page;
import org.infoshare.platform.Sql;

/** The runs over sources. */
@ApplicationScoped
class HarvestRuns {

  /** The most of its changes and faults that a run lists. */
  static final int MOST_LISTED = 1000;

  private static final TypeReference<List<HarvestChange>> CHANGES = new TypeReference<>() {};
  private static final TypeReference<List<FaultyDataset>> FAULTS = new TypeReference<>() {};

  private Sql sql;

  /** For the container's proxy. */
  protected HarvestRuns() {}

  @Inject
  HarvestRuns(Sql sql) {
    this.sql = sql;
  }

  /** Begins a run; one over the same source that never ended is given up. */
  public UUID begin(UUID source, String by, Instant now) {
    var id = UUID.randomUUID();
    sql.run(
        handle -> {
          handle
              .createUpdate(
                  """
                  update harvest_run set outcome = 'FAILED', failure = 'INTERRUPTED', ended_at = :now
                  where source_id = :source and outcome = 'RUNNING'
                  """)
              .bind("source", source)
              .bind("now", now.atOffset(ZoneOffset.UTC))
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
              .bind("now", now.atOffset(ZoneOffset.UTC))
              .execute();
        });
    return id;
  }

  /**
   * Ends a run that stored what it found.
   *
   * @return whether it was still running, and not given up meanwhile
   */
  public boolean done(UUID id, Tally tally, Instant now) {
    return sql.ask(
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
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .bind("added", tally.count(ChangeKind.ADDED))
                    .bind("changed", tally.count(ChangeKind.CHANGED))
                    .bind("unchanged", tally.unchanged())
                    .bind("removed", tally.count(ChangeKind.REMOVED))
                    .bind("faulty", tally.faults().size())
                    .bind("changes", json(first(tally.changes())))
                    .bind("faults", json(first(tally.faults())))
                    .execute()
                == 1);
  }

  public void failed(UUID id, HarvestFailed failed, Instant now) {
    sql.run(
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
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute());
  }

  public Optional<HarvestRunView> find(UUID id) {
    return sql.ask(
        handle ->
            handle
                .createQuery("select * from harvest_run where id = :id")
                .bind("id", id)
                .map((row, context) -> view(row))
                .findOne());
  }

  /** The runs over a source, the latest first. */
  public Page<HarvestRunView> page(UUID source, Integer most, String cursor) {
    int limit = Page.length(most);
    var conditions =
        new Conditions()
            .equal("source_id", source)
            .given(
                "(started_at, id) < (select started_at, id from harvest_run where id = :after)",
                "after",
                Cursor.uuid(cursor));
    var found =
        sql.ask(
            handle ->
                conditions
                    .bind(
                        handle.createQuery(
                            "select * from harvest_run where "
                                + conditions.sql()
                                + " order by started_at desc, id desc limit :oneMore"))
                    .bind("oneMore", limit + 1)
                    .map((row, context) -> view(row))
                    .list());
    return Page.of(found, limit, run -> run.id().toString());
  }

  private static HarvestRunView view(ResultSet row) throws SQLException {
    String failure = row.getString("failure");
    return new HarvestRunView(
        Columns.uuid(row, "id"),
        Columns.uuid(row, "source_id"),
        row.getString("started_by"),
        Columns.instant(row, "started_at"),
        Columns.instant(row, "ended_at"),
        HarvestOutcome.valueOf(row.getString("outcome")),
        failure == null ? null : HarvestFailure.valueOf(failure),
        row.getString("failure_detail"),
        row.getInt("added"),
        row.getInt("changed"),
        row.getInt("unchanged"),
        row.getInt("removed"),
        row.getInt("faulty"),
        read(row.getString("changes"), CHANGES),
        read(row.getString("faults"), FAULTS));
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST_LISTED, all.size()));
  }

  private static String json(Object value) {
    try {
      return Json.get().writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static <T> T read(String stored, TypeReference<T> type) {
    try {
      return Json.stored().forType(type).readValue(stored);
    } catch (JsonProcessingException notOurs) {
      throw new UncheckedIOException(notOurs);
    }
  }
}
