package org.infoshare.foundation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.infoshare.foundation.platform.Sql;
import org.jdbi.v3.core.Handle;

/**
 * Seals the committed records that have no seal, in batches that fit into memory.
 *
 * <p>All records of one seal lie in one partition: when it is archived, the proofs of the others
 * need nothing of it. A record that cannot be read is left without a seal and reported, so that
 * those after it get theirs.
 */
@ApplicationScoped
class Sealing {

  private static final System.Logger LOG = System.getLogger(Sealing.class.getName());

  private static final int MAX_RECORDS = 500;
  private static final int MAX_ROWS = 20_000;

  /** So many numbers at once are looked through for records without a seal. */
  private static final int SCAN_SIZE = 20_000;

  /**
   * After so many transactions without evidence the watermark follows, as each look begins there.
   */
  private static final int MAX_WATERMARK_LAG = 10_000;

  private final Sql sql;
  private final SealKey key;
  private final Salts salts;
  private final Clock clock;

  /** For the container's proxy. */
  protected Sealing() {
    this(null, null, null, null);
  }

  @Inject
  Sealing(Sql sql, SealKey key, Salts salts, Clock clock) {
    this.sql = sql;
    this.key = key;
    this.salts = salts;
    this.clock = clock;
  }

  /** Seals one batch in the running transaction; returns whether more are known to be waiting. */
  boolean sealNextBatch() {
    return sql.withHandle(
        handle -> Watermarks.lock(handle).map(held -> sealNextBatch(handle, held)).orElse(false));
  }

  private boolean sealNextBatch(Handle handle, Watermarks.LockedWatermark held) {
    var watermark = held.watermark();
    if (watermark.isInTransaction()) {
      Watermarks.store(handle, finishTransaction(handle, watermark));
      return true;
    }
    var now = held.now();
    var waiting = UnsealedRecords.committedSince(handle, watermark.sealed(), now, MAX_RECORDS);
    var batch = batch(waiting);
    seal(handle, batch);
    if (!isComplete(batch, waiting)) {
      var last = batch.get(batch.size() - 1);
      Watermarks.store(handle, watermark.upTo(now, last.transaction(), last.record().number()));
      return true;
    }
    if (watermark.unchecked() != null) {
      Watermarks.store(handle, scanUnchecked(handle, watermark.upTo(now)));
      return true;
    }
    if (!waiting.isEmpty() || now.next() - watermark.sealed().next() > MAX_WATERMARK_LAG) {
      Watermarks.store(handle, watermark.upTo(now));
    }
    return false;
  }

  private Watermark finishTransaction(Handle handle, Watermark watermark) {
    var waiting = UnsealedRecords.ofTransaction(handle, watermark, MAX_RECORDS);
    var batch = batch(waiting);
    seal(handle, batch);
    return isComplete(batch, waiting)
        ? watermark.finished()
        : watermark.upTo(batch.get(batch.size() - 1).record().number());
  }

  private Watermark scanUnchecked(Handle handle, Watermark watermark) {
    var all = watermark.unchecked();
    long end = Math.min(all.last(), all.first() + SCAN_SIZE - 1);
    var waiting =
        UnsealedRecords.missed(handle, new Watermark.Numbers(all.first(), end), MAX_RECORDS);
    var batch = batch(waiting);
    seal(handle, batch);
    long done = isComplete(batch, waiting) ? end : batch.get(batch.size() - 1).record().number();
    return watermark.unchecked(
        done == all.last() ? null : new Watermark.Numbers(done + 1, all.last()));
  }

  /** The first of them that lie in one partition and fit with their rows, but at least one. */
  private static List<UnsealedRecord> batch(List<UnsealedRecord> waiting) {
    long rows = 0;
    for (int i = 0; i < waiting.size(); i++) {
      var one = waiting.get(i);
      rows += one.record().rowCount();
      if (i > 0 && (rows > MAX_ROWS || one.partition() != waiting.get(0).partition())) {
        return waiting.subList(0, i);
      }
    }
    return waiting;
  }

  private static boolean isComplete(List<UnsealedRecord> batch, List<UnsealedRecord> waiting) {
    return batch.size() == waiting.size() && waiting.size() < MAX_RECORDS;
  }

  private void seal(Handle handle, List<UnsealedRecord> batch) {
    var leaves = batch.isEmpty() ? List.<Seals.Leaf>of() : leaves(handle, batch);
    if (leaves.isEmpty()) {
      return;
    }
    var tree = Seals.tree(handle);
    var numbers = leaves.stream().mapToLong(Seals.Leaf::record).summaryStatistics();
    var seal =
        new Seal(
            tree.size() + 1,
            clock.instant(),
            leaves.size(),
            numbers.getMin(),
            numbers.getMax(),
            MerkleTree.root(leaves.stream().map(Seals.Leaf::digest).toList()));
    Seals.add(handle, seal, leaves);
    byte[] leaf = MerkleTree.leaf(seal.bytes());
    var grown = tree.with(leaf);
    Seals.add(
        handle,
        new TreeHead(grown.size(), seal.at(), grown.root(), key.fingerprint()),
        tree.completedBy(leaf),
        key);
  }

  private List<Seals.Leaf> leaves(Handle handle, List<UnsealedRecord> batch) {
    var numbers = batch.stream().map(one -> one.record().number()).toList();
    var rows = UnsealedRecords.rows(handle, numbers);
    var leaves = new ArrayList<Seals.Leaf>();
    for (var one : batch) {
      long number = one.record().number();
      var seed = salts.seed();
      try {
        byte[] header = one.record().header(seed, rows.getOrDefault(number, List.of()));
        leaves.add(new Seals.Leaf(number, leaves.size(), seed.bytes(), MerkleTree.leaf(header)));
      } catch (IllegalStateException | IllegalArgumentException unreadable) {
        LOG.log(Level.ERROR, "Evidence " + number + " stays without a seal", unreadable);
      }
    }
    return leaves;
  }
}
