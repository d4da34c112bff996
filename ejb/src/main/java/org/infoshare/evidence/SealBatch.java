package org.infoshare.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.infoshare.platform.Sql;
import org.jdbi.v3.core.Handle;

/** Seals one batch of committed records in a transaction of its own. */
@Stateless
@PermitAll
public class SealBatch {

  private static final int MOST = 500;
  private static final int MOST_ROWS = 20_000;

  /** One sealer at a time over all nodes: the number of a PostgreSQL advisory lock. */
  private static final long LOCK = 0x1AF05EA1L;

  @Inject private Sql sql;
  @Inject private EvidenceRecords records;
  @Inject private SealKey key;
  @Inject private Clock clock;

  /**
   * Seals the oldest waiting records.
   *
   * @return whether more may be waiting
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean seal() {
    return sql.ask(
        handle -> {
          if (!handle
              .createQuery("select pg_try_advisory_xact_lock(?)")
              .bind(0, LOCK)
              .mapTo(Boolean.class)
              .one()) {
            return false;
          }
          var waiting = waiting(handle);
          if (!waiting.isEmpty()) {
            seal(handle, waiting);
          }
          return !waiting.isEmpty();
        });
  }

  /** The oldest, as many as fit into memory with their rows, but at least one. */
  private static List<Long> waiting(Handle handle) {
    return handle
        .createQuery(
            """
            select evidence_id from (
              select u.evidence_id,
                     sum(r.row_count) over (order by u.evidence_id) as rows_so_far,
                     row_number() over (order by u.evidence_id) as position
              from (select evidence_id from evidence_unsealed order by evidence_id limit :most) u
              join evidence_record r on r.id = u.evidence_id) waiting
            where rows_so_far <= :mostRows or position = 1
            order by evidence_id
            """)
        .bind("most", MOST)
        .bind("mostRows", MOST_ROWS)
        .mapTo(Long.class)
        .list();
  }

  private void seal(Handle handle, List<Long> ids) {
    var leaves =
        records.load(handle, ids).stream()
            .map(record -> MerkleTree.leaf(CanonicalRecord.bytes(record)))
            .toList();
    var seal = next(handle, leaves);
    byte[] head = seal.head();
    handle
        .createUpdate(
            """
            insert into evidence_seal
              (id, made_at, leaf_count, root, previous_head, head, signature, public_key)
            values (:id, :madeAt, :leaves, :root, :previous, :head, :signature, :publicKey)
            """)
        .bind("id", seal.id())
        .bind("madeAt", seal.madeAt())
        .bind("leaves", seal.leafCount())
        .bind("root", seal.root())
        .bind("previous", seal.previousHead())
        .bind("head", head)
        .bind("signature", key.sign(head))
        .bind("publicKey", key.publicKey())
        .execute();
    var insert =
        handle.prepareBatch(
            "insert into evidence_leaf (evidence_id, seal_id, position, digest) values (?, ?, ?, ?)");
    for (int i = 0; i < ids.size(); i++) {
      insert.add(ids.get(i), seal.id(), i, leaves.get(i));
    }
    insert.execute();
    handle
        .createUpdate("delete from evidence_unsealed where evidence_id = any(?)")
        .bind(0, ids.toArray(Long[]::new))
        .execute();
  }

  private Seal next(Handle handle, List<byte[]> leaves) {
    byte[] root = MerkleTree.root(leaves);
    return handle
        .createQuery("select id, head from evidence_seal order by id desc limit 1")
        .map(
            (row, context) ->
                new Seal(
                    row.getLong("id") + 1,
                    clock.instant(),
                    leaves.size(),
                    root,
                    row.getBytes("head")))
        .findOne()
        .orElseGet(() -> new Seal(1, clock.instant(), leaves.size(), root, Seal.noHead()));
  }
}
