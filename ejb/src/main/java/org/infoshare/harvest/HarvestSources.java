package org.infoshare.harvest;

import static org.infoshare.harvest.HarvestReason.SOURCE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.dcat.DcatFormat;
import org.infoshare.platform.Columns;
import org.infoshare.platform.Refusal;
import org.infoshare.platform.Sql;
import org.jdbi.v3.core.statement.SqlStatement;

/** The registered sources. */
@ApplicationScoped
class HarvestSources {

  private static final String COLUMNS =
      """
      id, name, url, format, area, level, active, every_hours, credential, registered_at,
        next_run_at, running_until
      """;

  private Sql sql;

  /** For the container's proxy. */
  protected HarvestSources() {}

  @Inject
  HarvestSources(Sql sql) {
    this.sql = sql;
  }

  public List<HarvestSourceView> all(Instant now) {
    return sql.ask(
        handle ->
            handle
                .createQuery("select " + COLUMNS + " from harvest_source order by name")
                .map((row, context) -> view(row, now))
                .list());
  }

  public Optional<HarvestSourceView> find(UUID id, Instant now) {
    return one("where id = :id", id, now);
  }

  /** The source, locked until the transaction ends: runs over it store one after the other. */
  public HarvestSourceView lock(UUID id, Instant now) {
    return one("where id = :id for update", id, now)
        .orElseThrow(() -> new Refusal(SOURCE_NOT_FOUND, id));
  }

  public boolean isNameTaken(String name, UUID except) {
    return sql.ask(
        handle ->
            handle
                    .createQuery(
                        "select count(*) from harvest_source where name = :name and id <> :except")
                    .bind("name", name)
                    .bind("except", except)
                    .mapTo(Long.class)
                    .one()
                > 0);
  }

  public void add(UUID id, NewHarvestSource source, Instant now) {
    sql.run(
        handle ->
            described(
                    handle.createUpdate(
                        """
                        insert into harvest_source
                          (id, name, url, format, area, level, active, every_hours, credential,
                           registered_at, next_run_at)
                        values (:id, :name, :url, :format, :area, :level, :active,
                          cast(:everyHours as integer), :credential, :now,
                          cast(:next as timestamptz))
                        """),
                    id,
                    source,
                    now)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute());
  }

  public void amend(UUID id, NewHarvestSource source, Instant now) {
    sql.run(
        handle ->
            described(
                    handle.createUpdate(
                        """
                        update harvest_source set name = :name, url = :url, format = :format,
                          area = :area, level = :level, active = :active,
                          every_hours = cast(:everyHours as integer), credential = :credential,
                          next_run_at = cast(:next as timestamptz),
                          etag = case when url = :url and format = :format then etag end,
                          last_modified = case when url = :url and format = :format
                            then last_modified end
                        where id = :id
                        """),
                    id,
                    source,
                    now)
                .execute());
  }

  /**
   * Takes a source for a run; of two at once, one.
   *
   * @param until when a run that never ended is given up
   * @return whether it was taken
   */
  public boolean claim(UUID id, Instant now, Instant until) {
    return sql.ask(
        handle ->
            handle
                    .createUpdate(
                        """
                        update harvest_source set running_until = :until,
                          next_run_at = case when every_hours is null then null
                            else cast(:now as timestamptz) + every_hours * interval '1 hour' end
                        where id = :id and active
                          and (running_until is null or running_until < :now)
                        """)
                    .bind("id", id)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .bind("until", until.atOffset(ZoneOffset.UTC))
                    .execute()
                == 1);
  }

  public void release(UUID id) {
    sql.run(
        handle ->
            handle.execute("update harvest_source set running_until = null where id = ?", id));
  }

  /** The state of the document that was stored last. */
  public DocumentState state(UUID id) {
    return sql.ask(
        handle ->
            handle
                .createQuery("select etag, last_modified from harvest_source where id = :id")
                .bind("id", id)
                .map(
                    (row, context) ->
                        new DocumentState(row.getString("etag"), row.getString("last_modified")))
                .one());
  }

  /**
   * Keeps the state of the document that is stored now.
   *
   * @param url where it came from; null if by hand. Of another address than the source has
   *     meanwhile nothing is kept
   */
  public void keep(UUID id, String url, DocumentState state) {
    sql.run(
        handle ->
            handle
                .createUpdate(
                    """
                    update harvest_source
                    set etag = case when url = cast(:url as text) then cast(:etag as text) end,
                      last_modified =
                        case when url = cast(:url as text) then cast(:modified as text) end
                    where id = :id
                    """)
                .bind("id", id)
                .bind("url", url)
                .bind("etag", state.etag())
                .bind("modified", state.lastModified())
                .execute());
  }

  /** The sources that are due to be fetched by themselves. */
  public List<UUID> due(Instant now) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select id from harvest_source
                    where active and url is not null and next_run_at <= :now
                      and (running_until is null or running_until < :now)
                    order by next_run_at, id limit 20
                    """)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapTo(UUID.class)
                .list());
  }

  private Optional<HarvestSourceView> one(String which, UUID id, Instant now) {
    return sql.ask(
        handle ->
            handle
                .createQuery("select " + COLUMNS + " from harvest_source " + which)
                .bind("id", id)
                .map((row, context) -> view(row, now))
                .findOne());
  }

  private static <S extends SqlStatement<S>> S described(
      S statement, UUID id, NewHarvestSource source, Instant now) {
    var next =
        source.everyHours() == null || source.url() == null
            ? null
            : now.plusSeconds(source.everyHours() * 3_600L).atOffset(ZoneOffset.UTC);
    return statement
        .bind("id", id)
        .bind("name", source.name())
        .bind("url", source.url())
        .bind("format", source.format().name())
        .bind("area", source.area())
        .bind("level", source.level().name())
        .bind("active", source.active())
        .bindByType("everyHours", source.everyHours(), Integer.class)
        .bind("credential", source.credential())
        .bindByType("next", next, OffsetDateTime.class);
  }

  private static HarvestSourceView view(ResultSet row, Instant now) throws SQLException {
    var runningUntil = Columns.instant(row, "running_until");
    return new HarvestSourceView(
        Columns.uuid(row, "id"),
        row.getString("name"),
        row.getString("url"),
        DcatFormat.valueOf(row.getString("format")),
        row.getString("area"),
        PlatformLevel.valueOf(row.getString("level")),
        row.getBoolean("active"),
        row.getObject("every_hours", Integer.class),
        row.getString("credential"),
        Columns.instant(row, "registered_at"),
        Columns.instant(row, "next_run_at"),
        runningUntil != null && runningUntil.isAfter(now));
  }
}
