package org.infoshare.time.rulebook;

/**
 * What happens to the time of a limit while missing material is supplied. Decree 809 is silent
 * (art. 21), so it is configured.
 */
public enum SupplementClock {
  /** The time begins anew when the supplement comes in. */
  RESTART,
  /** The time stands still until the supplement comes in. */
  PAUSE,
  /** The time goes on. */
  RUN
}
