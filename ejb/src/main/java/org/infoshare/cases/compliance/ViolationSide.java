package org.infoshare.cases.compliance;

/** The role in which a department violated the rules. */
public enum ViolationSide {
  /** As a provider of information (Decree 809 art. 39). */
  PROVIDER,
  /** As a requester of information (Decree 809 art. 40). */
  REQUESTER,
  /** As a sharing authority (Decree 809 art. 41). */
  AUTHORITY,
  /** In whatever role (Decree 809 art. 42). */
  ANYBODY
}
