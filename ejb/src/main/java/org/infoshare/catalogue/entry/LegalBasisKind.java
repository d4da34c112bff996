package org.infoshare.catalogue.entry;

/** What kind of norm may keep information from being shared (Decree 809 art. 14): no other may. */
public enum LegalBasisKind {
  /** A law (法律). */
  LAW,
  /** An administrative regulation (行政法规). */
  ADMINISTRATIVE_REGULATION,
  /** A decision of the State Council (国务院决定). */
  STATE_COUNCIL_DECISION
}
