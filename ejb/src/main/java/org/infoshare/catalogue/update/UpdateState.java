package org.infoshare.catalogue.update;

/** The state of an update at present. */
public enum UpdateState {
  /** The department still has time. */
  DUE,
  /** The department is late. */
  OVERDUE,
  /** The authority still has time to review it. */
  IN_REVIEW,
  /** The authority is late. */
  REVIEW_OVERDUE,
  DONE
}
