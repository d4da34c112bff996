package org.infoshare.time.deadline;

/** What can happen to a limit. */
public enum EventKind {
  STARTED,
  PAUSED,
  RESUMED,
  RESTARTED,
  EXTENDED,
  /** A notice of working days moved its date. */
  MOVED,
  PASSED,
  MET,
  MET_LATE,
  CANCELLED
}
