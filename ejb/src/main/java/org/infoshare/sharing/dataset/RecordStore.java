package org.infoshare.sharing.dataset;

import static org.infoshare.foundation.persistence.Columns.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.catalogue.publication.StoredRecords;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TimeOrderedId;
import org.jdbi.v3.core.Handle;

/** The hosted records of all entries, for writing by the providing departments. */
@ApplicationScoped
class RecordStore implements StoredRecords {

  /** The maximum number of versions of one record that are returned. */
  static final int MAX_VERSIONS = 100;

  private final Sql sql;

  /** For the container's proxy. */
  protected RecordStore() {
    this(null);
  }

  @Inject
  RecordStore(Sql sql) {
    this.sql = sql;
  }

  /** How a record changed. */
  enum Change {
    INSERTED,
    UPDATED,
    DELETED
  }

  /**
   * A record that a push changed.
   *
   * @param key its record key
   * @param version the version that the push created
   */
  record Changed(UUID id, long version, String key, Change change) {}

  /**
   * The result of a push.
   *
   * @param changed the records that got a new version
   * @param records how many live records the entry has now
   * @param first whether nothing had been pushed for the entry before
   */
  record Pushed(List<Changed> changed, long records, boolean first) {

    int count(Change change) {
      return (int) changed.stream().filter(one -> one.change() == change).count();
    }
  }

  @Override
  public boolean hasAny(String entry) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select exists (select 1 from dataset where entry_code = :entry and record_count > 0)")
                .bind("entry", entry)
                .mapTo(Boolean.class)
                .one());
  }

  /** Writes a batch. Another push to the same entry waits until this transaction has ended. */
  Pushed push(PublishedEntry entry, CheckedBatch batch, String account, Instant now) {
    return sql.withHandle(
        handle -> {
          boolean first = lock(handle, entry);
          var changed = new ArrayList<Changed>();
          if (!batch.upserts().isEmpty()) {
            changed.addAll(upsert(handle, entry, batch.upserts(), account, now));
          }
          if (!batch.deletes().isEmpty()) {
            changed.addAll(delete(handle, entry, batch.deletes(), account, now));
          }
          return new Pushed(changed, count(handle, entry.code(), changed, now), first);
        });
  }

  /**
   * The newest versions of one record, as many as fit into one answer. Empty if the record never
   * existed.
   */
  List<RecordVersion> versions(PublishedEntry entry, String key) {
    var format = RecordFormat.of(entry);
    return sql.withHandle(
        handle ->
            AnswerSize.read(
                    handle
                        .createQuery(
                            """
                    select r.id, r.version, r.written_at, r.written_by, r.values
                    from dataset_record r
                    where r.entry_code = :entry and r.record_key = :key
                    union all
                    select r.id, v.version, v.written_at, v.written_by, v.values
                    from dataset_record r join dataset_record_version v on v.record_id = r.id
                    where r.entry_code = :entry and r.record_key = :key
                    order by version desc
                    limit :most
                    """)
                        .bind("entry", entry.code())
                        .bind("key", key)
                        .bind("most", MAX_VERSIONS),
                    MAX_VERSIONS,
                    5,
                    (row, context) -> version(row, format))
                .rows());
  }

  /** Locks the dataset. Returns whether nothing was pushed for the entry yet. */
  private static boolean lock(Handle handle, PublishedEntry entry) {
    handle
        .createUpdate(
            """
            insert into dataset (entry_code, provider, update_cycle)
            values (:entry, :provider, :cycle)
            on conflict (entry_code) do nothing
            """)
        .bind("entry", entry.code())
        .bind("provider", entry.provider())
        .bind("cycle", entry.content().updateCycle().name())
        .execute();
    return handle
        .createQuery("select pushed_at is null from dataset where entry_code = :entry for update")
        .bind("entry", entry.code())
        .mapTo(Boolean.class)
        .one();
  }

  private static List<Changed> upsert(
      Handle handle,
      PublishedEntry entry,
      List<CheckedBatch.Upsert> upserts,
      String account,
      Instant now) {
    return handle
        .createQuery(
            """
            with pushed as (
              select p.key, p.id, p.content, p.parts
              from jsonb_to_recordset(cast(:rows as jsonb))
                as p (key text, id uuid, content jsonb, parts jsonb)
            ), superseded as (
              select r.*
              from pushed join dataset_record r on r.entry_code = :entry and r.record_key = pushed.key
              where r.values is distinct from pushed.content
            ), kept as (
              insert into dataset_record_version
                (record_id, version, entry_version, written_at, written_by, values)
              select id, version, entry_version, written_at, written_by, values from superseded
            ), written as (
              insert into dataset_record as r
                (entry_code, record_key, id, version, entry_version, written_at, written_by, values,
                 partial_keys)
              select :entry, key, id, 1, :entryVersion, :now, :account, content, parts
              from pushed order by key
              on conflict (entry_code, record_key) do update
                set version = r.version + 1,
                    entry_version = excluded.entry_version,
                    written_at = excluded.written_at,
                    written_by = excluded.written_by,
                    values = excluded.values,
                    partial_keys = excluded.partial_keys
                where r.values is distinct from excluded.values
              returning r.record_key, r.id, r.version
            )
            select w.id, w.version, w.record_key, s.values is not null
            from written w left join superseded s on s.record_key = w.record_key
            order by w.record_key
            """)
        .bind("rows", RecordJson.write(rows(entry, upserts)))
        .bind("entry", entry.code())
        .bind("entryVersion", entry.version())
        .bind("account", account)
        .bind("now", now)
        .map((row, context) -> changed(row, row.getBoolean(4) ? Change.UPDATED : Change.INSERTED))
        .list();
  }

  private static List<Changed> delete(
      Handle handle, PublishedEntry entry, List<String> keys, String account, Instant now) {
    return handle
        .createQuery(
            """
            with superseded as (
              select r.*
              from jsonb_array_elements_text(cast(:keys as jsonb)) as d (key)
                join dataset_record r on r.entry_code = :entry and r.record_key = d.key
              where r.values is not null
            ), kept as (
              insert into dataset_record_version
                (record_id, version, entry_version, written_at, written_by, values)
              select id, version, entry_version, written_at, written_by, values from superseded
            ), gone as (
              update dataset_record r
              set version = r.version + 1, entry_version = :entryVersion, written_at = :now,
                  written_by = :account, values = null, partial_keys = null
              from superseded s
              where r.entry_code = :entry and r.record_key = s.record_key
              returning r.record_key, r.id, r.version
            )
            select id, version, record_key from gone order by record_key
            """)
        .bind("keys", RecordJson.write(keys))
        .bind("entry", entry.code())
        .bind("entryVersion", entry.version())
        .bind("account", account)
        .bind("now", now)
        .map((row, context) -> changed(row, Change.DELETED))
        .list();
  }

  private static long count(Handle handle, String entry, List<Changed> changed, Instant now) {
    long more = 0;
    for (Changed one : changed) {
      switch (one.change()) {
        case INSERTED -> more++;
        case DELETED -> more--;
        case UPDATED -> {}
      }
    }
    return handle
        .createQuery(
            """
            update dataset d
            set record_count = d.record_count + :more,
                changed_at = case when :anything then :now else d.changed_at end,
                pushed_at = :now,
                fresh_until = cast(:now as timestamptz) + make_interval(days => l.days)
            from freshness_limit l
            where d.entry_code = :entry and l.update_cycle = d.update_cycle
            returning d.record_count
            """)
        .bind("more", more)
        .bind("anything", !changed.isEmpty())
        .bind("now", now)
        .bind("entry", entry)
        .mapTo(Long.class)
        .one();
  }

  private static List<Map<String, Object>> rows(
      PublishedEntry entry, List<CheckedBatch.Upsert> upserts) {
    var format = RecordFormat.of(entry);
    return upserts.stream()
        .map(
            upsert -> {
              var row = new LinkedHashMap<String, Object>();
              row.put("key", upsert.key());
              row.put("id", TimeOrderedId.next());
              row.put("content", upsert.values());
              if (format.hasSeveralKeys()) {
                row.put("parts", Map.of(entry.code(), format.keysOf(upsert.values())));
              }
              return (Map<String, Object>) row;
            })
        .toList();
  }

  private static Changed changed(ResultSet row, Change change) throws SQLException {
    return new Changed(row.getObject(1, UUID.class), row.getLong(2), row.getString(3), change);
  }

  private static RecordVersion version(ResultSet row, RecordFormat format) throws SQLException {
    String values = row.getString(5);
    return new RecordVersion(
        row.getObject(1, UUID.class),
        row.getLong(2),
        instant(row, "written_at"),
        row.getString(4),
        values == null,
        values == null ? null : format.ordered(RecordJson.values(values)));
  }
}
