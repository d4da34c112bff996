package org.infoshare.catalogue.description;

/**
 * The kinds of norm that may exclude information from sharing (Decree 809 art. 14); no other kind
 * may.
 */
public enum LegalBasisKind {
  /** A law (法律). */
  LAW,
  /** An administrative regulation (行政法规). */
  ADMINISTRATIVE_REGULATION,
  /** A decision of the State Council (国务院决定). */
  STATE_COUNCIL_DECISION
}
