package org.infoshare.organisation.onboarding;

/** The stage of a version of an agreement. */
public enum AgreementStage {
  /** Signed by the side that filed it. */
  FILED,
  /** Signed by both sides over the same hash. */
  IN_FORCE,
  /** Replaced by a later version. */
  REPLACED
}
