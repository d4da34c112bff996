package org.infoshare.organisation.onboarding;

/** Where a department stands on its way onto the platform. */
public enum OnboardingStage {
  /** With the sharing authority; its limit runs. */
  APPLIED,
  /** Back with the department, which was told everything that is missing. */
  SUPPLEMENT,
  REFUSED,
  /** To be followed by the confidentiality agreement. */
  ACCEPTED,
  /** The agreement is signed by both; systems can be registered. */
  AGREED,
  /** Its systems are tried against the simulated provider. */
  TRIAL,
  ACTIVE,
  SUSPENDED
}
