package org.infoshare.time.rulebook;

/** From what on the time to provide after a ruling runs. */
public enum RulingClock {
  /** From the day on which the provider was told of it. */
  NOTICE,
  /** From the day of the decision. */
  DECISION
}
