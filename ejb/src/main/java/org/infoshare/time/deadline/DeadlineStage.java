package org.infoshare.time.deadline;

/** The stage of a deadline. */
public enum DeadlineStage {
  /** It has a due date, and the due date is not over. */
  RUNNING,
  /** The clock is stopped. */
  PAUSED,
  /** It has no due date, because the notice of a year that it needs is missing. */
  OPEN,
  /** Done in time. */
  MET,
  /** Done after it had expired. */
  MET_LATE,
  /** The due date is over, and nothing was done. */
  EXPIRED,
  /** Cancelled: nothing has to be done any more. */
  CANCELLED;

  /** Whether the deadline can still be met in time. */
  public boolean isRunning() {
    return this == RUNNING || this == PAUSED || this == OPEN;
  }
}
