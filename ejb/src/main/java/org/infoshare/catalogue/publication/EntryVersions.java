package org.infoshare.catalogue.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Json;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.statement.StatementContext;

/** The published versions of all entries: only added, never changed. */
@ApplicationScoped
public class EntryVersions {

  private static final int FETCH_SIZE = 500;

  private static final String OF_ENTRY =
      """
      select entry_code, version, provider, content, published_at from entry_version
      where entry_code = :entry
      """;

  private static final String NEWEST =
      """
      select v.entry_code, v.version, e.provider, v.content, v.published_at
      from entry_version v join catalogue_entry e on e.code = v.entry_code
      where v.entry_code = :entry order by v.version desc limit 1
      """;

  private Sql sql;

  /** For the container's proxy. */
  protected EntryVersions() {}

  @Inject
  public EntryVersions(Sql sql) {
    this.sql = sql;
  }

  /** Stores a published version. */
  public void add(PublishedEntry version, String account) {
    String json = write(version.content());
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into entry_version
                      (entry_code, version, provider, content, published_at, published_by)
                    values (:entry, :version, :provider, cast(:content as jsonb), :at, :by)
                    """)
                .bind("entry", version.code())
                .bind("version", version.version())
                .bind("provider", version.provider())
                .bind("content", json)
                .bind("at", version.publishedAt().atOffset(ZoneOffset.UTC))
                .bind("by", account)
                .execute());
  }

  /**
   * Passes the newest version of every entry in the catalogue to the receiver, ordered by node and
   * number, each with its current provider.
   */
  public void forEachNewest(Consumer<PublishedEntry> receiver) {
    sql.useHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct on (e.node, e.sequence)
                      v.entry_code, v.version, e.provider, v.content, v.published_at
                    from entry_version v join catalogue_entry e on e.code = v.entry_code
                    where e.stage <> 'WITHDRAWN'
                    order by e.node, e.sequence, v.version desc
                    """)
                .setFetchSize(FETCH_SIZE)
                .map(EntryVersions::published)
                .useStream(versions -> versions.forEach(receiver)));
  }

  /**
   * The newest version, with the current provider of the entry; empty if nothing was published
   * under that code.
   */
  public Optional<PublishedEntry> newest(String code) {
    return sql.withHandle(
        handle ->
            handle.createQuery(NEWEST).bind("entry", code).map(EntryVersions::published).findOne());
  }

  /** The newest versions of those of these entries that were published. */
  public List<PublishedEntry> newest(Collection<String> codes) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct on (v.entry_code)
                      v.entry_code, v.version, e.provider, v.content, v.published_at
                    from entry_version v join catalogue_entry e on e.code = v.entry_code
                    where v.entry_code = any(:codes)
                    order by v.entry_code, v.version desc
                    """)
                .bindArray("codes", String.class, codes)
                .map(EntryVersions::published)
                .list());
  }

  /** The names in the newest versions of those of these entries that were published, by code. */
  Map<String, String> newestNames(Collection<String> codes) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct on (entry_code) entry_code, content ->> 'name' as name
                    from entry_version where entry_code = any(:codes)
                    order by entry_code, version desc
                    """)
                .bindArray("codes", String.class, codes)
                .setMapKeyColumn("entry_code")
                .setMapValueColumn("name")
                .collectInto(new GenericType<Map<String, String>>() {}));
  }

  public Optional<PublishedEntry> find(String code, int version) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(OF_ENTRY + " and version = :version")
                .bind("entry", code)
                .bind("version", version)
                .map(EntryVersions::published)
                .findOne());
  }

  /** The newest version that has an item with that name. */
  public Optional<Integer> lastVersionWith(String code, String item) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select max(version) from entry_version
                    where entry_code = :entry
                      and content -> 'items' @> jsonb_build_array(jsonb_build_object('name', :item))
                    """)
                .bind("entry", code)
                .bind("item", item)
                .mapTo(Integer.class)
                .findOne());
  }

  /** The versions of an entry, the newest first. */
  public List<VersionSummary> list(String code) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select version, content ->> 'name' as name, published_at
                    from entry_version
                    where entry_code = :entry
                    order by version desc
                    """)
                .bind("entry", code)
                .mapTo(VersionSummary.class)
                .list());
  }

  /**
   * Locks an entry until the transaction ends and returns its stage. Meanwhile nobody withdraws or
   * changes it. The lock is shared: others may take it too.
   */
  public Optional<EntryStage> lock(String code) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select stage from catalogue_entry where code = :code for share")
                .bind("code", code)
                .mapTo(EntryStage.class)
                .findOne());
  }

  private static PublishedEntry published(ResultSet row, StatementContext context)
      throws SQLException {
    return new PublishedEntry(
        row.getString("entry_code"),
        row.getInt("version"),
        row.getString("provider"),
        read(row.getString("content")),
        row.getObject("published_at", OffsetDateTime.class).toInstant());
  }

  private static String write(NewEntry content) {
    try {
      return Json.mapper().writeValueAsString(content);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static NewEntry read(String content) {
    try {
      return Json.lenientReader().forType(NewEntry.class).readValue(content);
    } catch (JsonProcessingException invalid) {
      throw new UncheckedIOException(invalid);
    }
  }
}
