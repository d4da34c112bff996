package org.infoshare.cases.objection;

/** The stages of an objection. */
public enum ObjectionStage {
  /** The responsible department is not known; the authority assigns it. */
  RAISED,
  /** The responsible department verifies; the deadline runs or has expired. */
  VERIFYING,
  /** The objection was confirmed and the doubted content was corrected. */
  CORRECTED,
  /** The objection was rejected: the doubted content is correct. */
  REJECTED,
  /** The objector withdrew the objection. */
  WITHDRAWN;

  /** Whether the objection is not decided yet. */
  public boolean isOpen() {
    return this == RAISED || this == VERIFYING;
  }
}
