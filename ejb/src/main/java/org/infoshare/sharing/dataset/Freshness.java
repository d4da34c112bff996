package org.infoshare.sharing.dataset;

/** How the data of an entry stand to its update cycle (更新周期). */
public enum Freshness {
  /** Nothing was pushed yet. */
  NO_DATA,
  /** The cycle promises no time. */
  NO_CYCLE,
  /** Pushed within the cycle. */
  FRESH,
  /** The cycle has passed without a push. */
  LATE
}
