package org.infoshare.time.rulebook;

/** The start of the time to provide after a ruling. */
public enum RulingClock {
  /** The day on which the provider was notified of the ruling. */
  NOTICE,
  /** The day of the decision. */
  DECISION
}
