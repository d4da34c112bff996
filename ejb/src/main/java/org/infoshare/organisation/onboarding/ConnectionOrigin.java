package org.infoshare.organisation.onboarding;

/** How a department or system joined the platform. */
public enum ConnectionOrigin {
  /** By its application, its agreement and its trial. */
  APPLIED,
  /** A sharing authority, active from the start: nobody else could accept it. */
  AUTHORITY,
  /** Part of the demonstration. */
  DEMO
}
