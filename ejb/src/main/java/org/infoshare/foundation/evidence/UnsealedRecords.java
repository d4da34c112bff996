package org.infoshare.foundation.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.infoshare.foundation.persistence.Columns;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.JoinRowMapper;
import org.jdbi.v3.core.statement.Query;

/** Finds the records that are to be sealed next, and their rows. */
final class UnsealedRecords {

  /**
   * No record is sealed twice, even if its transaction number comes from another cluster. {@code
   * offset 0} makes the planner use the index for each record; without it, it would read all leaves
   * for a join.
   */
  private static final String UNSEALED =
      "not exists (select from evidence_leaf l where l.evidence_id = r.id offset 0)";

  private static final String SELECT =
      """
      select r.*, r.id as number, r.entry_code as entry, r.grant_id as "grant",
        r.request_id as request, r.key_id as subject_key,
        r.written_in::text::bigint as transaction, r.tableoid::bigint as partition
      """;

  /**
   * The records of each transaction that was running at the last seal and is completed now, then of
   * all later transactions. Each arm reads an index in its order and stops early.
   */
  private static final String COMMITTED_SINCE =
      SELECT
          + """
      from (
        select then_running.written_in, then_running.id
        from unnest(cast(cast(:running as text[]) as xid8[])) as t (id)
        cross join lateral (
          select r.written_in, r.id from evidence_record r
          where r.written_in = t.id and %1$s and %2$s
          order by r.id limit :most) then_running
        union all (
          select r.written_in, r.id from evidence_record r
          where r.written_in >= cast(:next as xid8)
            and r.written_in < pg_snapshot_xmax(cast(:now as pg_snapshot)) and %1$s and %2$s
          order by r.written_in, r.id limit :most)
        order by written_in, id limit :most) found
      join evidence_record r on r.id = found.id
      order by found.written_in, found.id
      """
              .formatted(
                  UNSEALED, "pg_visible_in_snapshot(r.written_in, cast(:now as pg_snapshot))");

  private static final String OF_TRANSACTION =
      SELECT
          + """
      from evidence_record r
      where r.written_in = cast(:transaction as xid8) and r.id > :record and %s
      order by r.id limit :most
      """
              .formatted(UNSEALED);

  private static final String MISSED =
      SELECT
          + """
      from evidence_record r
      where r.id between :first and :last and %s
      order by r.id limit :most
      """
              .formatted(UNSEALED);

  private UnsealedRecords() {}

  /** The transaction that wrote a record, and the partition of the record. */
  private record Place(long transaction, long partition) {}

  /**
   * The records of transactions that were not completed in one snapshot and are in another, by
   * transaction.
   */
  static List<UnsealedRecord> committedSince(
      Handle handle, Snapshot sealed, Snapshot current, int maxResults) {
    var running = sealed.running().stream().map(String::valueOf);
    return list(
        handle
            .createQuery(COMMITTED_SINCE)
            .bind("running", running.toArray(String[]::new))
            .bind("next", String.valueOf(sealed.next()))
            .bind("now", current.toString())
            .bind("most", maxResults));
  }

  /** The records of the transaction that is partly sealed. */
  static List<UnsealedRecord> ofTransaction(Handle handle, Watermark watermark, int maxResults) {
    return list(
        handle
            .createQuery(OF_TRANSACTION)
            .bind("transaction", String.valueOf(watermark.transaction()))
            .bind("record", watermark.record())
            .bind("most", maxResults));
  }

  /** The records without a seal in a range of numbers, in their order. */
  static List<UnsealedRecord> missed(Handle handle, Watermark.Numbers range, int maxResults) {
    return list(
        handle
            .createQuery(MISSED)
            .bind("first", range.first())
            .bind("last", range.last())
            .bind("most", maxResults));
  }

  /** The rows of each of these records that has rows. */
  static Map<Long, List<SealedRecord.Row>> rows(Handle handle, List<Long> records) {
    return handle
        .createQuery(
            """
            select evidence_id, record_id, record_version, encode(subject_hash, 'hex') as subject
            from evidence_row where evidence_id = any(:records) order by evidence_id, position
            """)
        .bind("records", records.toArray(Long[]::new))
        .map((row, context) -> Map.entry(row.getLong("evidence_id"), row(row)))
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static SealedRecord.Row row(ResultSet row) throws SQLException {
    return new SealedRecord.Row(
        Columns.uuid(row, "record_id"), row.getLong("record_version"), row.getString("subject"));
  }

  private static List<UnsealedRecord> list(Query query) {
    return query
        .map(JoinRowMapper.forTypes(Place.class, SealedRecord.class))
        .map(
            row -> {
              var place = row.get(Place.class);
              return new UnsealedRecord(
                  place.transaction(), place.partition(), row.get(SealedRecord.class));
            })
        .list();
  }
}
