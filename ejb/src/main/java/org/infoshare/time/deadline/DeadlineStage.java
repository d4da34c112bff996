package org.infoshare.time.deadline;

/** Where a limit stands. */
public enum DeadlineStage {
  /** It has a due date, which has not passed. */
  RUNNING,
  /** The clock stands still. */
  PAUSED,
  /** The due date lies in or behind a year whose notice is missing. */
  OPEN,
  /** Done in time. */
  MET,
  /** Done after it had passed. */
  MET_LATE,
  /** The due date is over, and nothing was done. */
  PASSED,
  /** Nobody has to do anything any more. */
  CANCELLED;

  /** Whether the limit can still be met in time. */
  public boolean isRunning() {
    return this == RUNNING || this == PAUSED || this == OPEN;
  }
}
