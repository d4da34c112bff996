package org.infoshare.foundation.evidence;

import java.util.TreeSet;

/**
 * How far the sealer came. Records become visible out of the order of their numbers and of their
 * transactions, so neither alone can say it: the records of all transactions that were over in a
 * snapshot are sealed. One transaction can have more than a seal takes; it is finished before
 * anything else is begun.
 *
 * @param sealed what was over when all was sealed
 * @param transaction the one that is to be finished; 0 for none
 * @param record up to which number its records are sealed
 * @param unchecked where to look for records that were left behind; null for nowhere
 */
record Watermark(Snapshot sealed, long transaction, long record, Numbers unchecked) {

  /** Numbers of records, both ends included. */
  record Numbers(long first, long last) {}

  static Watermark at(Snapshot now, Numbers unchecked) {
    return new Watermark(now, 0, 0, unchecked);
  }

  boolean isInTransaction() {
    return transaction != 0;
  }

  /** All is sealed that was over then. */
  Watermark upTo(Snapshot now) {
    return at(now, unchecked);
  }

  /**
   * All is sealed that was over then and comes before or is that record, by transaction first and
   * number second.
   */
  Watermark upTo(Snapshot now, long lastTransaction, long lastRecord) {
    var running = new TreeSet<>(sealed.running());
    running.addAll(now.running());
    running.removeIf(one -> one < lastTransaction && now.hasFinished(one));
    long next = Math.max(sealed.next(), lastTransaction);
    return new Watermark(new Snapshot(next, running), lastTransaction, lastRecord, unchecked);
  }

  /** The transaction that is to be finished is sealed up to that record. */
  Watermark upTo(long lastRecord) {
    return new Watermark(sealed, transaction, lastRecord, unchecked);
  }

  /** The transaction that was to be finished is. */
  Watermark finished() {
    var running = new TreeSet<>(sealed.running());
    running.remove(transaction);
    return at(new Snapshot(Math.max(sealed.next(), transaction + 1), running), unchecked);
  }

  Watermark unchecked(Numbers left) {
    return new Watermark(sealed, transaction, record, left);
  }
}
