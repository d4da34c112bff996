package org.infoshare.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.infoshare.platform.Json;
import org.infoshare.platform.Sql;
import org.jdbi.v3.core.statement.StatementContext;

/** What was published of each entry, version by version: added to, never changed. */
@ApplicationScoped
class EntryVersions {

  private static final int FETCHED_AT_ONCE = 500;

  private Sql sql;

  /** For the container's proxy. */
  protected EntryVersions() {}

  @Inject
  EntryVersions(Sql sql) {
    this.sql = sql;
  }

  /** Keeps a published version. */
  public void add(PublishedEntry version, String by) {
    String written = write(version.content());
    sql.run(
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
                .bind("content", written)
                .bind("at", version.publishedAt().atOffset(ZoneOffset.UTC))
                .bind("by", by)
                .execute());
  }

  /** Hands over the newest version of every entry, one by one, by code. */
  public void newestOfAll(Consumer<PublishedEntry> receiver) {
    sql.run(
        handle ->
            handle
                .createQuery(
                    """
                    select distinct on (entry_code)
                      entry_code, version, provider, content, published_at
                    from entry_version
                    order by entry_code, version desc
                    """)
                .setFetchSize(FETCHED_AT_ONCE)
                .map(EntryVersions::published)
                .useStream(versions -> versions.forEach(receiver)));
  }

  public Optional<PublishedEntry> newest(EntryCode code) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select entry_code, version, provider, content, published_at
                    from entry_version
                    where entry_code = :entry
                    order by version desc
                    limit 1
                    """)
                .bind("entry", code.text())
                .map(EntryVersions::published)
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
      return Json.get().writeValueAsString(content);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static NewEntry read(String content) {
    try {
      return Json.stored().forType(NewEntry.class).readValue(content);
    } catch (JsonProcessingException notOurs) {
      throw new UncheckedIOException(notOurs);
    }
  }
}
