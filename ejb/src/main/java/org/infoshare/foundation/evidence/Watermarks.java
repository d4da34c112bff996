package org.infoshare.foundation.evidence;

import java.lang.System.Logger.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The one row with the progress of the sealing. The node that locks it seals; the others skip their
 * run.
 */
final class Watermarks {

  private static final System.Logger LOG = System.getLogger(Watermarks.class.getName());

  private static final String CLUSTER = "(select system_identifier from pg_control_system())";

  private Watermarks() {}

  /** A locked watermark, and the transactions that are completed now. */
  record LockedWatermark(Watermark watermark, Snapshot now) {}

  /** Locks the watermark until the transaction ends; empty if another node has locked it. */
  static Optional<LockedWatermark> lock(Handle handle) {
    boolean locked =
        handle
            .createQuery("select one from evidence_watermark for update skip locked")
            .mapTo(Boolean.class)
            .findOne()
            .isPresent();
    return locked ? Optional.of(read(handle)) : Optional.empty();
  }

  /** The transactions whose records are sealed, without a lock. */
  static Snapshot sealed(Handle handle) {
    return snapshot(handle, "select sealed from evidence_watermark");
  }

  /** The transactions that are completed now. */
  static Snapshot completed(Handle handle) {
    return snapshot(handle, "select pg_current_snapshot()");
  }

  private static Snapshot snapshot(Handle handle, String query) {
    return Snapshot.parse(handle.createQuery(query).mapTo(String.class).one());
  }

  /**
   * It is a statement of its own, because the work of the previous node must be completed in its
   * snapshot.
   */
  private static LockedWatermark read(Handle handle) {
    return handle
        .createQuery(
            "select w.*, pg_current_snapshot() as now, "
                + CLUSTER
                + " as present_cluster from evidence_watermark w")
        .map(
            (row, context) -> {
              var current = Snapshot.parse(row.getString("now"));
              var watermark = watermark(row);
              boolean isRestored =
                  row.getLong("cluster") != row.getLong("present_cluster")
                      || watermark.sealed().next() > current.next();
              return new LockedWatermark(
                  isRestored ? restored(handle, current) : watermark, current);
            })
        .one();
  }

  /**
   * The watermark of a database that was restored from a dump into another cluster, where
   * transaction numbers start again. Records without a seal are found by a search through all
   * records.
   */
  private static Watermark restored(Handle handle, Snapshot current) {
    LOG.log(
        Level.WARNING,
        "The evidence was restored from another database cluster; it is looked through for records"
            + " without a seal");
    var numbers =
        handle
            .createQuery("select min(id) as first, max(id) as last from evidence_record")
            .map((row, context) -> numbers(row, "first", "last"))
            .one();
    var watermark = Watermark.at(current, numbers.orElse(null));
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
