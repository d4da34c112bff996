package org.infoshare.catalogue.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.JsonColumn;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;

/** The repository of the entries of other platforms. */
@ApplicationScoped
class ExternalEntries {

  private static final String SELECT =
      """
      select e.id, e.source_id as source, s.name as source_name, e.iri, e.content, e.first_seen_at,
        e.changed_at, e.removed_at
      from external_entry e join harvest_source s on s.id = e.source_id
      where\s""";

  private static final GenericType<ExternalContent> CONTENT = new GenericType<>() {};

  private Sql sql;

  /** For the container's proxy. */
  protected ExternalEntries() {}

  @Inject
  ExternalEntries(Sql sql) {
    this.sql = sql;
  }

  public Optional<ExternalEntryView> find(UUID id) {
    return sql.withHandle(
        handle -> views(handle.createQuery(SELECT + "e.id = :id").bind("id", id)).findOne());
  }

  public Optional<ExternalEntryView> find(UUID source, String iri) {
    return sql.withHandle(
        handle ->
            views(
                    handle
                        .createQuery(SELECT + "e.source_id = :source and e.iri = :iri")
                        .bind("source", source)
                        .bind("iri", iri))
                .findOne());
  }

  /** The IRIs of the present entries of a source. */
  public Set<String> presentIris(UUID source) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select iri from external_entry where source_id = :source and removed_at is null")
                .bind("source", source)
                .mapTo(String.class)
                .set());
  }

  /** The ids of the present entries of a source. */
  public List<UUID> presentIds(UUID source) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id from external_entry where source_id = :source and removed_at is null")
                .bind("source", source)
                .mapTo(UUID.class)
                .list());
  }

  /** The present entries of a source, by IRI. */
  public List<ExternalEntryView> presentEntries(UUID source) {
    return sql.withHandle(
        handle ->
            views(
                    handle
                        .createQuery(
                            SELECT
                                + "e.source_id = :source and e.removed_at is null order by e.iri")
                        .bind("source", source))
                .list());
  }

  /** Stores the description of an entry that is new, changed or back. */
  public void put(UUID source, String iri, ExternalContent content, Instant now) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into external_entry
                      (id, source_id, iri, title, content, first_seen_at, changed_at)
                    values (:id, :source, :iri, :title, cast(:content as jsonb), :now, :now)
                    on conflict (source_id, iri) do update
                      set title = excluded.title, content = excluded.content,
                        changed_at = excluded.changed_at, removed_at = null
                    """)
                .bind("id", UUID.randomUUID())
                .bind("source", source)
                .bind("iri", iri)
                .bind("title", content.title())
                .bind("content", JsonColumn.write(content))
                .bind("now", now)
                .execute());
  }

  public void markRemoved(UUID id, Instant now) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    "update external_entry set removed_at = :now, changed_at = :now where id = :id")
                .bind("id", id)
                .bind("now", now)
                .execute());
  }

  /** A page of the entries that match the filter, ordered by source and IRI. */
  public Page<ExternalEntrySummary> page(ExternalEntryFilter filter) {
    int limit = Page.sizeOf(filter.limit());
    var conditions =
        new Conditions()
            .equalIfPresent("e.source_id", filter.source())
            .whereIfPresent("strpos(lower(e.title), lower(:word)) > 0", "word", filter.word())
            .where(
                Boolean.TRUE.equals(filter.removed())
                    ? "e.removed_at is not null"
                    : "e.removed_at is null")
            .whereIfPresent(
                "(e.source_id, e.iri) > (select source_id, iri from external_entry where id ="
                    + " :after)",
                "after",
                Cursor.decodeUuid(filter.cursor()));
    var found =
        sql.withHandle(
            handle ->
                views(
                        conditions
                            .bindTo(
                                handle.createQuery(
                                    SELECT
                                        + conditions.sql()
                                        + " order by e.source_id, e.iri limit :oneMore"))
                            .bind("oneMore", limit + 1))
                    .map(ExternalEntries::summary)
                    .list());
    return Page.of(found, limit, entry -> entry.id().toString());
  }

  private static ExternalEntrySummary summary(ExternalEntryView entry) {
    var content = entry.content();
    return new ExternalEntrySummary(
        entry.id(),
        entry.source(),
        entry.sourceName(),
        entry.iri(),
        content.identifier(),
        content.title(),
        content.publisher(),
        content.sharing(),
        content.accessRights(),
        content.licence(),
        entry.changedAt(),
        entry.removedAt());
  }

  private static ResultIterable<ExternalEntryView> views(Query query) {
    return query
        .registerColumnMapper(CONTENT, JsonColumn.mapper(CONTENT))
        .mapTo(ExternalEntryView.class);
  }
}
