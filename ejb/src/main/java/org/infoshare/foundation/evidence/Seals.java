package org.infoshare.foundation.evidence;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The stored seals, the tree over them and its signed heads. All of them are append-only. */
final class Seals {

  private Seals() {}

  /**
   * The place of a record in its seal.
   *
   * @param position in the tree of the seal, from 0
   */
  // Never mutated: written once, read once.
  @SuppressWarnings("ArrayRecordComponent")
  record Leaf(long record, int position, byte[] seed, byte[] digest) {}

  /** The tree over all seals so far. */
  static GrowingTree tree(Handle handle) {
    long size =
        handle
            .createQuery("select coalesce(max(number), 0) from evidence_seal")
            .mapTo(Long.class)
            .one();
    var levels = GrowingTree.levels(size);
    var peaks =
        handle
            .createQuery(
                """
                select n.level, n.position, n.digest from unnest(:levels) as peak (level)
                join evidence_node n
                  on n.level = peak.level and n.position = (:size >> peak.level) - 1
                order by n.level desc
                """)
            .bind("levels", levels.toArray(Integer[]::new))
            .bind("size", size)
            .mapTo(GrowingTree.Node.class)
            .list();
    if (peaks.size() != levels.size()) {
      throw new IllegalStateException("The tree over " + size + " seals lacks some of its nodes");
    }
    return new GrowingTree(size, peaks);
  }

  static void add(Handle handle, Seal seal, List<Leaf> leaves) {
    handle
        .createUpdate(
            """
            insert into evidence_seal
              (number, format, at, record_count, first_record, last_record, root)
            values (:number, :format, :at, :count, :first, :last, :root)
            """)
        .bind("number", seal.number())
        .bind("format", EvidenceFormat.NUMBER)
        .bind("at", seal.at())
        .bind("count", seal.count())
        .bind("first", seal.first())
        .bind("last", seal.last())
        .bind("root", seal.root())
        .execute();
    var insert =
        handle.prepareBatch(
            """
            insert into evidence_leaf (evidence_id, seal, position, seed, digest)
            values (?, ?, ?, ?, ?)
            """);
    for (var leaf : leaves) {
      insert.add(leaf.record(), seal.number(), leaf.position(), leaf.seed(), leaf.digest());
    }
    insert.execute();
  }

  static void add(Handle handle, TreeHead head, List<GrowingTree.Node> completed, SealKey key) {
    var insert =
        handle.prepareBatch("insert into evidence_node (level, position, digest) values (?, ?, ?)");
    for (var node : completed) {
      insert.add(node.level(), node.position(), node.digest());
    }
    insert.execute();
    handle
        .createUpdate(
            """
            insert into evidence_head (size, format, at, root, public_key, signature)
            values (:size, :format, :at, :root, :publicKey, :signature)
            """)
        .bind("size", head.size())
        .bind("format", EvidenceFormat.NUMBER)
        .bind("at", head.at())
        .bind("root", head.root())
        .bind("publicKey", key.publicKey())
        .bind("signature", key.sign(head.bytes()))
        .execute();
  }
}
