package org.infoshare.cases.compliance;

/** In what part a department violated the rules. */
public enum ViolationSide {
  /** As the one that holds information (Decree 809 art. 39). */
  PROVIDER,
  /** As the one that gets it (art. 40). */
  REQUESTER,
  /** As a sharing authority (art. 41). */
  AUTHORITY
}
