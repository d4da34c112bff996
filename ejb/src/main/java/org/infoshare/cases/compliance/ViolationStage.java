package org.infoshare.cases.compliance;

/** Where a violation stands. */
public enum ViolationStage {
  /** Registered; the authority decides what follows. */
  RECORDED,
  /** Ordered to be corrected by a date. */
  ORDERED,
  /** The date passed without a report. */
  UNHEEDED,
  /** The department says that it corrected it. */
  REPORTED,
  CORRECTED,
  /** Handed to the body that may sanction. */
  REFERRED,
  /** Not corrected: the rights that were suspended for it ended for good. */
  TERMINATED,
  /** It was none, or there was good reason. */
  DISMISSED
}
