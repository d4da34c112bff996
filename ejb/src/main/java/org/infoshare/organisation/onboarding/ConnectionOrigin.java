package org.infoshare.organisation.onboarding;

/** How a department or system came onto the platform. */
public enum ConnectionOrigin {
  /** By its application, its agreement and its trial. */
  APPLIED,
  /** A sharing authority, active since it is one: nobody else could accept it. */
  AUTHORITY,
  /** Part of the demonstration. */
  DEMO
}
