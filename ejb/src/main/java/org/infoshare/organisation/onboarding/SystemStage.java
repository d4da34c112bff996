package org.infoshare.organisation.onboarding;

/** Where an information system stands. */
public enum SystemStage {
  /** Registered, and to be tried against the simulated provider. */
  TRIAL,
  /** Its checklist is green and its department asked to switch it on. */
  TESTED,
  ACTIVE,
  SUSPENDED,
  RETIRED
}
