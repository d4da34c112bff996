/**
 * The append-only record of acts and exchanges (留痕, 审计).
 *
 * <p>A feature writes through {@link org.infoshare.foundation.evidence.EvidenceLedger} in the
 * transaction of the act itself; auditors and heads read through {@link
 * org.infoshare.foundation.evidence.EvidenceService}. No method changes or removes a record, and
 * the application's database role could not. Committed records are sealed within about a second, in
 * a form of their own that {@code docs/evidence.md} describes byte for byte, into a tree that only
 * grows and whose head is signed; so that integrity can be proved without the platform, one record
 * or one row at a time.
 */
package org.infoshare.foundation.evidence;
