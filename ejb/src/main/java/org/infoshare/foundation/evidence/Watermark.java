package org.infoshare.foundation.evidence;

import java.util.TreeSet;

/**
 * The progress of the sealing. Records become visible out of the order of their numbers and of
 * their transactions, so neither alone can state the progress. Instead, the records of all
 * transactions that were completed in a snapshot are sealed. One transaction can have more records
 * than a seal takes; it is finished before another is begun.
 *
 * @param sealed the snapshot up to which all records are sealed
 * @param transaction the partly sealed transaction; 0 for none
 * @param record the last sealed record of that transaction
 * @param unchecked the numbers to search for records that were left behind; null for none
 */
record Watermark(Snapshot sealed, long transaction, long record, Numbers unchecked) {

  /** A range of record numbers, both ends included. */
  record Numbers(long first, long last) {}

  static Watermark at(Snapshot current, Numbers unchecked) {
    return new Watermark(current, 0, 0, unchecked);
  }

  boolean isInTransaction() {
    return transaction != 0;
  }

  /** The watermark after all records of the snapshot were sealed. */
  Watermark upTo(Snapshot current) {
    return at(current, unchecked);
  }

  /**
   * The watermark after those records of the snapshot were sealed that come before or are the given
   * one, by transaction first and number second.
   */
  Watermark upTo(Snapshot current, long lastTransaction, long lastRecord) {
    var running = new TreeSet<>(sealed.running());
    running.addAll(current.running());
    running.removeIf(
        transaction -> transaction < lastTransaction && current.hasFinished(transaction));
    long next = Math.max(sealed.next(), lastTransaction);
    return new Watermark(new Snapshot(next, running), lastTransaction, lastRecord, unchecked);
  }

  /** The watermark after the partly sealed transaction was sealed up to that record. */
  Watermark upTo(long lastRecord) {
    return new Watermark(sealed, transaction, lastRecord, unchecked);
  }

  /** The watermark after the partly sealed transaction was finished. */
  Watermark finished() {
    var running = new TreeSet<>(sealed.running());
    running.remove(transaction);
    return at(new Snapshot(Math.max(sealed.next(), transaction + 1), running), unchecked);
  }

  Watermark unchecked(Numbers remaining) {
    return new Watermark(sealed, transaction, record, remaining);
  }
}
