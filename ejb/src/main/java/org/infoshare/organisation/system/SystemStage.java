package org.infoshare.organisation.system;

/** The stage of an information system. */
public enum SystemStage {
  /** Registered, and to be tried against the simulated provider. */
  TRIAL,
  /** Its checklist is green and its department has asked for activation. */
  TESTED,
  ACTIVE,
  SUSPENDED,
  RETIRED
}
