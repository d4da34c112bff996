package org.infoshare.cases.compliance;

/** The stages of a violation. */
public enum ViolationStage {
  /** Registered; the authority decides what follows. */
  REGISTERED,
  /** The correction is ordered by a date. */
  ORDERED,
  /** The deadline expired without a report. */
  OVERDUE,
  /** The department reported its correction. */
  REPORTED,
  CORRECTED,
  /** Referred to the body that may impose sanctions. */
  REFERRED,
  /** Not corrected; the grants that were suspended for it ended permanently. */
  TERMINATED,
  /** There was no violation, or there was a good reason for it. */
  DISMISSED
}
