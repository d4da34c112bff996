package org.infoshare.foundation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.infoshare.foundation.persistence.Sql;
import org.jdbi.v3.core.Handle;

/**
 * Seals the committed records that have no seal, in batches that fit into memory.
 *
 * <p>All records of one seal are in one partition, so that an archived partition is not needed for
 * proofs of other records. An unreadable record is left without a seal and reported, so that the
 * records after it are sealed.
 */
@ApplicationScoped
class Sealing {

  private static final System.Logger LOG = System.getLogger(Sealing.class.getName());

  private static final int MAX_RECORDS = 500;
  private static final int MAX_ROWS = 20_000;

  /** The number of record numbers that are searched at once for records without a seal. */
  private static final int SCAN_SIZE = 20_000;

  /**
   * The number of transactions without evidence after which the watermark follows, because each
   * search begins there.
   */
  private static final int MAX_WATERMARK_LAG = 10_000;

  private final Sql sql;
  private final RunningNodes nodes;
  private final SealKey key;
  private final Salts salts;
  private final Clock clock;

  /** For the container's proxy. */
  protected Sealing() {
    this(null, null, null, null, null);
  }

  @Inject
  Sealing(Sql sql, RunningNodes nodes, SealKey key, Salts salts, Clock clock) {
    this.sql = sql;
    this.nodes = nodes;
    this.key = key;
    this.salts = salts;
    this.clock = clock;
  }

  /**
   * Seals one batch in the running transaction; returns whether more records are known to wait. A
   * node of which the others do not know seals nothing: they may have another key by now.
   */
  boolean sealNextBatch() {
    return sql.withHandle(
        handle ->
            Watermarks.lock(handle)
                .filter(locked -> nodes.isKnown(handle))
                .map(locked -> sealNextBatch(handle, locked))
                .orElse(false));
  }

  private boolean sealNextBatch(Handle handle, Watermarks.LockedWatermark locked) {
    var watermark = locked.watermark();
    if (watermark.isInTransaction()) {
      Watermarks.store(handle, finishTransaction(handle, watermark));
      return true;
    }
    var current = locked.now();
    var waiting = UnsealedRecords.committedSince(handle, watermark.sealed(), current, MAX_RECORDS);
    var batch = batch(waiting);
    seal(handle, batch);
    if (!isComplete(batch, waiting)) {
      var last = batch.get(batch.size() - 1);
      Watermarks.store(handle, watermark.upTo(current, last.transaction(), last.record().number()));
      return true;
    }
    if (watermark.unchecked() != null) {
      Watermarks.store(handle, scanUnchecked(handle, watermark.upTo(current)));
      return true;
    }
    if (!waiting.isEmpty() || current.next() - watermark.sealed().next() > MAX_WATERMARK_LAG) {
      Watermarks.store(handle, watermark.upTo(current));
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
    var unchecked = watermark.unchecked();
    long end = Math.min(unchecked.last(), unchecked.first() + SCAN_SIZE - 1);
    var waiting =
        UnsealedRecords.missed(handle, new Watermark.Numbers(unchecked.first(), end), MAX_RECORDS);
    var batch = batch(waiting);
    seal(handle, batch);
    long lastScanned =
        isComplete(batch, waiting) ? end : batch.get(batch.size() - 1).record().number();
    return watermark.unchecked(
        lastScanned == unchecked.last()
            ? null
            : new Watermark.Numbers(lastScanned + 1, unchecked.last()));
  }

  /**
   * The first waiting records that are in one partition and fit into memory with their rows; at
   * least one.
   */
  private static List<UnsealedRecord> batch(List<UnsealedRecord> waiting) {
    long rows = 0;
    for (int i = 0; i < waiting.size(); i++) {
      var unsealed = waiting.get(i);
      rows += unsealed.record().rowCount();
      if (i > 0 && (rows > MAX_ROWS || unsealed.partition() != waiting.get(0).partition())) {
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
    var newTree = tree.with(leaf);
    Seals.add(
        handle,
        new TreeHead(newTree.size(), seal.at(), newTree.root(), key.fingerprint()),
        tree.completedBy(leaf),
        key);
  }

  private List<Seals.Leaf> leaves(Handle handle, List<UnsealedRecord> batch) {
    var numbers = batch.stream().map(unsealed -> unsealed.record().number()).toList();
    var rows = UnsealedRecords.rows(handle, numbers);
    var leaves = new ArrayList<Seals.Leaf>();
    for (var unsealed : batch) {
      long number = unsealed.record().number();
      var seed = salts.seed();
      try {
        byte[] header = unsealed.record().header(seed, rows.getOrDefault(number, List.of()));
        leaves.add(new Seals.Leaf(number, leaves.size(), seed.bytes(), MerkleTree.leaf(header)));
      } catch (IllegalStateException | IllegalArgumentException unreadable) {
        LOG.log(Level.ERROR, "Evidence " + number + " stays without a seal", unreadable);
      }
    }
    return leaves;
  }
}
