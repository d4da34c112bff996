package org.infoshare.organisation.onboarding;

/** Why a system would not take an item of a record. */
public enum TrialGround {
  /** Its value is wrong. */
  WRONG,
  /** The register has no such item. */
  UNKNOWN
}
