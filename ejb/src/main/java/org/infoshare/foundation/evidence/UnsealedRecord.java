package org.infoshare.foundation.evidence;

/**
 * A record that was committed and has no seal yet.
 *
 * @param transaction in which it was written
 * @param partition in which it lies
 */
record UnsealedRecord(long transaction, long partition, SealedRecord record) {}
