package org.infoshare.time.deadline;

/** The kinds of events of a deadline. */
public enum EventKind {
  STARTED,
  PAUSED,
  RESUMED,
  RESTARTED,
  EXTENDED,
  /** A notice of working days moved the due date. */
  MOVED,
  PASSED,
  MET,
  MET_LATE,
  CANCELLED
}
