package org.infoshare.organisation.system;

/** The behaviours that the simulated persons of the trial show. */
public enum TrialBehaviour {
  /** A correct record. */
  GOOD,
  /** A fault, until the call is repeated with the same idempotency key. */
  FAULT,
  /** A correct record, after a long wait. */
  SLOW,
  /** A record with one item that contradicts another. */
  WRONG,
  /** A record with an item that no description contains. */
  UNKNOWN;

  /** The key with which to request the person. */
  String key() {
    return "TRIAL-" + name();
  }
}
