package org.infoshare.time.rulebook;

/**
 * The effect of a supplement on the time of a limit. Decree 809 does not settle it (art. 21), so it
 * is configured.
 */
public enum SupplementClock {
  /** The time restarts when the supplement arrives. */
  RESTART,
  /** The clock stops until the supplement arrives. */
  PAUSE,
  /** The clock keeps running. */
  RUN
}
