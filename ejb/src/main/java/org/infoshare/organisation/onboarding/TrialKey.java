package org.infoshare.organisation.onboarding;

/** What a simulated person of the trial shows. */
public enum TrialKey {
  /** A record in order. */
  GOOD,
  /** A fault, until it is asked again with the same idempotency key. */
  FAULT,
  /** A record in order, after a long wait. */
  SLOW,
  /** A record with one item that contradicts another. */
  WRONG,
  /** A record with an item that nobody described. */
  UNKNOWN;

  /** The key by which the person is asked for. */
  String key() {
    return "TRIAL-" + name();
  }
}
