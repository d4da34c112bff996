package org.infoshare.sharing.request;

/** On what something outside the catalogue is shared once its entry is there. */
public enum SharingBasis {
  /** The two departments agreed: what the entry shares of it is shared. */
  AGREEMENT,
  /** A dispute ended with it: everything is shared, or nothing is carried out yet. */
  DECISION,
  /** A government ruled it: likewise, and the limit of the ruling runs until it is provided. */
  RULING
}
