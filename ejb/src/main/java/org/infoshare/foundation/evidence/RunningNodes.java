package org.infoshare.foundation.evidence;

import java.util.HexFormat;
import java.util.UUID;
import org.infoshare.foundation.persistence.FirstStartLock;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.KeyedHash;
import org.jdbi.v3.core.Handle;

/**
 * The nodes that run on one database. They share their keys: with another evidence key a subject is
 * not found again, and with another seal key heads of one tree name two signers.
 */
final class RunningNodes {

  private final Sql sql;
  private final UUID id = UUID.randomUUID();
  private final String evidenceKey;
  private final String sealKey;

  RunningNodes(Sql sql, KeyedHash evidenceKey, SealKey sealKey) {
    this.sql = sql;
    this.evidenceKey = evidenceKey.keyId();
    this.sealKey = HexFormat.of().formatHex(sealKey.fingerprint());
  }

  /**
   * This node begins to run. One at a time may do so.
   *
   * @throws IllegalStateException if a node that was seen in the last 30 seconds has other keys
   */
  void join() {
    sql.useHandle(handle -> handle.useTransaction(this::join));
  }

  private void join(Handle handle) {
    FirstStartLock.acquire(handle);
    if (isOtherThere(handle)) {
      throw new IllegalStateException(
          "Another node that runs on this database has another infoshare-evidence-key or"
              + " infoshare-seal-key. Give all nodes the same. To change a key, stop all nodes"
              + " for half a minute");
    }
    handle
        .createUpdate(
            """
            insert into running_node (id, evidence_key, seal_key)
            values (:id, :evidenceKey, :sealKey)
            """)
        .bind("id", id)
        .bind("evidenceKey", evidenceKey)
        .bind("sealKey", sealKey)
        .execute();
  }

  private boolean isOtherThere(Handle handle) {
    return handle
        .createQuery(
            """
            select exists (
              select from running_node
              where seen_at > now() - interval '30 seconds'
                and (evidence_key, seal_key) <> (:evidenceKey, :sealKey))
            """)
        .bind("evidenceKey", evidenceKey)
        .bind("sealKey", sealKey)
        .mapTo(Boolean.class)
        .one();
  }

  /**
   * This node still runs.
   *
   * @return false if it was taken for one that does not
   */
  boolean stay() {
    return sql.withHandle(
            handle -> handle.execute("update running_node set seen_at = now() where id = ?", id))
        == 1;
  }

  /** This node, and all that were not seen for an hour, run no more. */
  void leave() {
    sql.useHandle(
        handle ->
            handle.execute(
                "delete from running_node where id = ? or seen_at < now() - interval '1 hour'",
                id));
  }
}
