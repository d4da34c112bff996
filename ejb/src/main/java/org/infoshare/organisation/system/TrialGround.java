package org.infoshare.organisation.system;

/** The ground on which a system rejects an item of a record. */
public enum TrialGround {
  /** Its value is wrong. */
  WRONG,
  /** The register has no such item. */
  UNKNOWN
}
