package org.infoshare.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.catalogue.PublishedEntry;
import org.infoshare.platform.Sql;

/** The hosted records of all entries, as the exchange reads them. */
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
   * The live records that have these key values, in the order of their keys, as many as one answer
   * holds.
   *
   * @param keys all key items, some of them or none, as {@link RecordFormat#someKeys} gives them
   * @param limit how many at most
   * @param afterKey the record key after which to begin; null for the first
   */
  public HostedPage<HostedRecord> read(
      PublishedEntry entry, Map<String, Object> keys, int limit, String afterKey) {
    boolean exact = keys.size() == entry.keys().size();
    boolean partial = !exact && !keys.isEmpty();
    // The entry's code is part of partial_keys: told twice, it would have the whole entry scanned.
    String statement =
        "select id, version, record_key, values from dataset_record where values is not null"
            + (partial ? " and partial_keys @> cast(:parts as jsonb)" : " and entry_code = :entry")
            + (exact ? " and record_key = :key" : "")
            + (afterKey == null ? "" : " and record_key > :after")
            + " order by record_key limit :oneMore";
    return sql.ask(
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

  /** The record key of a record of that entry, whether it is live or deleted. */
  public Optional<String> keyOf(PublishedEntry entry, UUID record) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    "select record_key from dataset_record where id = :id and entry_code = :entry")
                .bind("id", record)
                .bind("entry", entry.code())
                .mapTo(String.class)
                .findOne());
  }
}
