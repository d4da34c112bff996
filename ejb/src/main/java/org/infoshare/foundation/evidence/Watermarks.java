package org.infoshare.foundation.evidence;

import java.lang.System.Logger.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The one row that says how far the sealer came; who holds it seals, the others pass by. */
final class Watermarks {

  private static final System.Logger LOG = System.getLogger(Watermarks.class.getName());

  private static final String CLUSTER = "(select system_identifier from pg_control_system())";

  private Watermarks() {}

  /** A watermark, and which transactions are over now that it is held. */
  record LockedWatermark(Watermark watermark, Snapshot now) {}

  /** Holds the watermark to the end of the transaction; empty where another sealer does. */
  static Optional<LockedWatermark> lock(Handle handle) {
    boolean held =
        handle
            .createQuery("select one from evidence_watermark for update skip locked")
            .mapTo(Boolean.class)
            .findOne()
            .isPresent();
    return held ? Optional.of(read(handle)) : Optional.empty();
  }

  /** By a statement of its own: what the sealer before did must be over in the snapshot. */
  private static LockedWatermark read(Handle handle) {
    return handle
        .createQuery(
            "select w.*, pg_current_snapshot() as now, "
                + CLUSTER
                + " as present_cluster from evidence_watermark w")
        .map(
            (row, context) -> {
              var now = Snapshot.parse(row.getString("now"));
              var watermark = watermark(row);
              boolean strange =
                  row.getLong("cluster") != row.getLong("present_cluster")
                      || watermark.sealed().next() > now.next();
              return new LockedWatermark(strange ? restored(handle, now) : watermark, now);
            })
        .one();
  }

  /**
   * The watermark of a database that was restored from a dump into another cluster, where the
   * numbers of transactions begin anew: what has no seal is found by looking at every record.
   */
  private static Watermark restored(Handle handle, Snapshot now) {
    LOG.log(
        Level.WARNING,
        "The evidence was restored from another database cluster; it is looked through for records"
            + " without a seal");
    var all =
        handle
            .createQuery("select min(id) as first, max(id) as last from evidence_record")
            .map((row, context) -> numbers(row, "first", "last"))
            .one();
    var watermark = Watermark.at(now, all.orElse(null));
    store(handle, watermark);
    return watermark;
  }

  private static Watermark watermark(ResultSet row) throws SQLException {
    return new Watermark(
        Snapshot.parse(row.getString("sealed")),
        Long.parseLong(row.getString("transaction")),
        row.getLong("record"),
        numbers(row, "unchecked_from", "unchecked_to").orElse(null));
  }

  private static Optional<Watermark.Numbers> numbers(ResultSet row, String first, String last)
      throws SQLException {
    return row.getObject(first) == null
        ? Optional.empty()
        : Optional.of(new Watermark.Numbers(row.getLong(first), row.getLong(last)));
  }

  static void store(Handle handle, Watermark watermark) {
    var unchecked = watermark.unchecked();
    handle
        .createUpdate(
            """
            update evidence_watermark
            set cluster = %s, sealed = cast(:sealed as pg_snapshot),
                transaction = cast(:transaction as xid8), record = :record,
                unchecked_from = :from, unchecked_to = :to
            """
                .formatted(CLUSTER))
        .bind("sealed", watermark.sealed().toString())
        .bind("transaction", String.valueOf(watermark.transaction()))
        .bind("record", watermark.record())
        .bindByType("from", unchecked == null ? null : unchecked.first(), Long.class)
        .bindByType("to", unchecked == null ? null : unchecked.last(), Long.class)
        .execute();
  }
}
