package org.infoshare.foundation.evidence;

import java.time.Instant;

/**
 * The content of one seal: the covered records, and the time.
 *
 * @param number 1, 2, 3 … without a gap
 * @param at the time, to the microsecond
 * @param count the number of records
 * @param first the lowest number of its records
 * @param last the highest number of its records
 * @param root the root of the tree over their leaves
 */
// Never mutated: written once, read once.
@SuppressWarnings("ArrayRecordComponent")
record Seal(long number, Instant at, int count, long first, long last, byte[] root) {

  /** The bytes of its leaf in the growing tree. */
  byte[] bytes() {
    return EvidenceFormat.newObject("seal")
        .with("number", number)
        .with("time", EvidenceFormat.time(at))
        .with("count", count)
        .with("first", first)
        .with("last", last)
        .with("root", EvidenceFormat.hex(root))
        .bytes();
  }
}
