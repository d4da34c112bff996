package org.infoshare.sharing.terms;

/** The basis on which a need outside the catalogue is shared once its entry is published. */
public enum SharingBasis {
  /** The two departments agreed: the agreed items that the entry shares are shared. */
  AGREEMENT,
  /** A dispute was decided: everything is shared together, or nothing is carried out yet. */
  DECISION,
  /**
   * A government ruled: the same as for a decision, and the deadline of the ruling runs until the
   * information is provided.
   */
  RULING
}
