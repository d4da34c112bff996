package org.infoshare.sharing.dataset;

/** The freshness of an entry's data relative to its update cycle (更新周期). */
public enum Freshness {
  /** Nothing was pushed yet. */
  NO_DATA,
  /** The cycle has no fixed length. */
  NO_CYCLE,
  /** Pushed within the cycle. */
  FRESH,
  /** The cycle ended without a push. */
  LATE
}
