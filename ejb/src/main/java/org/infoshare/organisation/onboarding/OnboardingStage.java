package org.infoshare.organisation.onboarding;

/** The stage of a department in onboarding. */
public enum OnboardingStage {
  /** The sharing authority has to decide; the deadline runs. */
  APPLIED,
  /** Returned to the department, which was notified of everything that is missing. */
  SUPPLEMENT,
  REFUSED,
  /** Accepted; the confidentiality agreement follows. */
  APPROVED,
  /** Both sides have signed the agreement; systems can be registered. */
  AGREEMENT_SIGNED,
  /** Its systems are tried against the simulated provider. */
  TRIAL,
  ACTIVE,
  SUSPENDED
}
