package org.infoshare.time.deadline;

/** The kinds of events of a deadline. */
public enum DeadlineEventKind {
  STARTED,
  PAUSED,
  RESUMED,
  RESTARTED,
  EXTENDED,
  /** A notice of working days moved the due date. */
  MOVED,
  EXPIRED,
  MET,
  MET_LATE,
  CANCELLED
}
