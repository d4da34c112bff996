package org.infoshare.sharing.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.persistence.Sql;

/** The hosted records of all entries, for reading by the exchange. */
@ApplicationScoped
public class HostedRecords {

  private final Sql sql;

  /** For the container's proxy. */
  protected HostedRecords() {
    this(null);
  }

  @Inject
  public HostedRecords(Sql sql) {
    this.sql = sql;
  }

  /**
   * The live records that have these key values, in key order, as many as fit into one answer.
   *
   * @param keys all key items, some of them or none, as {@link RecordFormat#someKeys} returns them
   * @param limit the maximum number of records
   * @param afterKey the record key after which to start; null to start with the first record
   */
  public HostedPage<HostedRecord> read(
      PublishedEntry entry, Map<String, Object> keys, int limit, String afterKey) {
    boolean exact = keys.size() == entry.keys().size();
    boolean partial = !exact && !keys.isEmpty();
    // partial_keys contains the entry's code. A second condition on the entry would make PostgreSQL
    // scan the whole entry.
    String statement =
        "select id, version, record_key, values from dataset_record where values is not null"
            + (partial ? " and partial_keys @> cast(:parts as jsonb)" : " and entry_code = :entry")
            + (exact ? " and record_key = :key" : "")
            + (afterKey == null ? "" : " and record_key > :after")
            + " order by record_key limit :oneMore";
    return sql.withHandle(
        handle -> {
          var query = handle.createQuery(statement).bind("oneMore", limit + 1);
          if (!partial) {
            query.bind("entry", entry.code());
          }
          if (exact) {
            query.bind("key", RecordFormat.of(entry).recordKey(keys));
          }
          if (partial) {
            query.bind("parts", RecordJson.write(Map.of(entry.code(), keys)));
          }
          if (afterKey != null) {
            query.bind("after", afterKey);
          }
          return AnswerSize.read(query, limit, 4, (row, context) -> HostedRecord.of(row));
        });
  }

  /**
   * The id of the record with that key, whether it is live or deleted.
   *
   * @param wholeKey every key item, in its stored form
   */
  public Optional<UUID> idOf(PublishedEntry entry, Map<String, Object> wholeKey) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select id from dataset_record where entry_code = :entry and record_key = :key")
                .bind("entry", entry.code())
                .bind("key", RecordFormat.of(entry).recordKey(wholeKey))
                .mapTo(UUID.class)
                .findOne());
  }

  /** The values of one version of a record; none if that version is its deletion. */
  public Map<String, Object> valuesOf(UUID record, long version) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select values from dataset_record
                    where id = :record and version = :version and values is not null
                    union all
                    select values from dataset_record_version
                    where record_id = :record and version = :version and values is not null
                    """)
                .bind("record", record)
                .bind("version", version)
                .map((row, context) -> RecordJson.values(row.getString(1)))
                .findOne()
                .orElseGet(Map::of));
  }

  /**
   * Whether a record of that entry was ever held here, or its provider declared that there is none,
   * so that an absence says something.
   */
  public boolean wereEverHeld(PublishedEntry entry) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select from dataset_record where entry_code = :entry)
                      or exists (
                        select from dataset where entry_code = :entry and pushed_at is not null)
                    """)
                .bind("entry", entry.code())
                .mapTo(Boolean.class)
                .one());
  }

  /** The record key of a record of that entry, whether it is live or deleted. */
  public Optional<String> keyOf(PublishedEntry entry, UUID record) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select record_key from dataset_record where id = :id and entry_code = :entry")
                .bind("id", record)
                .bind("entry", entry.code())
                .mapTo(String.class)
                .findOne());
  }

  /** The key items of a record of that entry, live or deleted, by name and as texts. */
  public Optional<Map<String, Object>> keysOf(PublishedEntry entry, UUID record) {
    return keyOf(entry, record)
        .map(
            key -> {
              var texts = RecordJson.texts(key);
              var keys = new LinkedHashMap<String, Object>();
              for (int i = 0; i < texts.size(); i++) {
                keys.put(entry.keys().get(i).name(), texts.get(i));
              }
              return keys;
            });
  }

  /**
   * The difference between a record's current version and one of its versions.
   *
   * @throws IllegalStateException if it has no such version
   */
  public RecordChange changeSince(UUID record, long version) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select r.version, r.values,
                      case when r.version = :version then r.values else v.values end as earlier
                    from dataset_record r left join dataset_record_version v
                      on v.record_id = r.id and v.version = :version
                    where r.id = :record and (r.version = :version or v.version = :version)
                    """)
                .bind("record", record)
                .bind("version", version)
                .map((row, context) -> change(row))
                .findOne()
                .orElseThrow(
                    () -> new IllegalStateException("No version " + version + " of " + record)));
  }

  private static RecordChange change(ResultSet row) throws SQLException {
    String values = row.getString("values");
    String earlier = row.getString("earlier");
    Map<String, Object> now = values == null ? Map.of() : RecordJson.values(values);
    Map<String, Object> then = earlier == null ? Map.of() : RecordJson.values(earlier);
    var names = new TreeSet<>(now.keySet());
    names.addAll(then.keySet());
    names.removeIf(name -> Objects.equals(now.get(name), then.get(name)));
    return new RecordChange(row.getLong("version"), values == null, names);
  }
}
