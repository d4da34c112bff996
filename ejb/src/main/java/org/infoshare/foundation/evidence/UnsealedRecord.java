package org.infoshare.foundation.evidence;

/**
 * A committed record without a seal.
 *
 * @param transaction the transaction that wrote it
 * @param partition its partition
 */
record UnsealedRecord(long transaction, long partition, SealedRecord record) {}
