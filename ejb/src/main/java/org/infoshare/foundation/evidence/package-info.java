/**
 * The append-only record of acts and exchanges (留痕, 审计).
 *
 * <p>A feature writes through {@link org.infoshare.foundation.evidence.EvidenceLedger} in the
 * transaction of the act itself. Auditors and heads read through {@link
 * org.infoshare.foundation.evidence.EvidenceService}. No method changes or removes a record, and
 * the application's database role has no permission to. Committed records are sealed within about a
 * second, in a form of their own that {@code docs/evidence.md} describes byte for byte, into an
 * append-only tree with a signed head. Integrity can therefore be proved without the platform, one
 * record or one row at a time.
 */
package org.infoshare.foundation.evidence;
