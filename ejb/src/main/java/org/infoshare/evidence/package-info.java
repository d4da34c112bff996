/**
 * The append-only record of acts and exchanges (留痕, 审计).
 *
 * <p>A feature writes through {@link org.infoshare.evidence.EvidenceLedger} in the transaction of
 * the act itself; auditors and heads read through {@link org.infoshare.evidence.EvidenceService}.
 * No method changes or removes a record, and the application's database role could not. Committed
 * records are sealed within about a second into a Merkle tree whose head is signed and chained to
 * the one before, so that integrity can be proved without the platform.
 */
package org.infoshare.evidence;
