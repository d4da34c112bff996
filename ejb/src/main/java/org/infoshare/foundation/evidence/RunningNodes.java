package org.infoshare.foundation.evidence;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger.Level;
import java.util.HexFormat;
import java.util.UUID;
import org.infoshare.foundation.persistence.FirstStartLock;
import org.infoshare.foundation.persistence.SchemaReady;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.KeyedHash;
import org.jdbi.v3.core.Handle;

/**
 * The nodes that run on one database. They share their keys: with another evidence key a subject is
 * not found again, and with another seal key heads of one tree name two signers.
 *
 * <p>A node that was not seen for 30 seconds, by the clock of the database, runs no more in the
 * eyes of the others. If it was only frozen or cut off, it joins again like one that starts; until
 * then it seals nothing.
 */
@ApplicationScoped
class RunningNodes {

  private static final System.Logger LOG = System.getLogger(RunningNodes.class.getName());

  private static final String SEEN = "seen_at > clock_timestamp() - interval '30 seconds'";

  private final Sql sql;
  private final UUID id = UUID.randomUUID();
  private final String evidenceKey;
  private final String sealKey;

  /** For the container's proxy. */
  protected RunningNodes() {
    sql = null;
    evidenceKey = null;
    sealKey = null;
  }

  @Inject
  RunningNodes(Sql sql, KeyedHash evidenceKey, SealKey sealKey) {
    this.sql = sql;
    this.evidenceKey = evidenceKey.keyId();
    this.sealKey = HexFormat.of().formatHex(sealKey.fingerprint());
  }

  /**
   * Joins before anything else of the application works; where it may not, the application does not
   * start.
   */
  void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) SchemaReady ready) {
    try {
      join();
    } catch (IllegalStateException otherKeys) {
      LOG.log(Level.ERROR, otherKeys.getMessage());
      throw otherKeys;
    }
  }

  /**
   * This node begins to run. One at a time may do so.
   *
   * @throws IllegalStateException if a node that runs has other keys
   */
  void join() {
    sql.useHandle(handle -> handle.useTransaction(this::join));
  }

  private void join(Handle handle) {
    FirstStartLock.acquire(handle);
    handle.execute("delete from running_node where id = ? or not (" + SEEN + ")", id);
    if (isOtherThere(handle)) {
      throw new IllegalStateException(
          "Another node that runs on this database has another infoshare-evidence-key or"
              + " infoshare-seal-key. Give all nodes the same. To change a key, stop all nodes"
              + " for half a minute");
    }
    handle
        .createUpdate(
            """
            insert into running_node (id, evidence_key, seal_key, seen_at)
            values (:id, :evidenceKey, :sealKey, clock_timestamp())
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
              where (evidence_key, seal_key) <> (:evidenceKey, :sealKey))
            """)
        .bind("evidenceKey", evidenceKey)
        .bind("sealKey", sealKey)
        .mapTo(Boolean.class)
        .one();
  }

  /**
   * This node still runs, or does so again.
   *
   * @throws IllegalStateException if it was away for too long and a node that runs has other keys
   */
  void stay() {
    boolean stays =
        sql.withHandle(
            handle ->
                handle.execute(
                        "update running_node set seen_at = clock_timestamp() where id = ? and "
                            + SEEN,
                        id)
                    == 1);
    if (!stays) {
      join();
    }
  }

  /** Whether the others know that this node runs, so that none with other keys has begun. */
  boolean isKnown() {
    return sql.withHandle(this::isKnown);
  }

  /** As {@link #isKnown()}, in a transaction of one's own. */
  boolean isKnown(Handle handle) {
    return handle
        .createQuery("select exists (select from running_node where id = :id and " + SEEN + ")")
        .bind("id", id)
        .mapTo(Boolean.class)
        .one();
  }

  /** This node runs no more. */
  void leave() {
    sql.useHandle(handle -> handle.execute("delete from running_node where id = ?", id));
  }
}
