package org.infoshare.organisation.onboarding;

/** Where a version of an agreement stands. */
public enum AgreementStage {
  /** Signed by the side that filed it. */
  FILED,
  /** Signed by both over the same hash. */
  IN_FORCE,
  /** A later version took its place. */
  REPLACED
}
