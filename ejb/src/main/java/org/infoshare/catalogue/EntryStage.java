package org.infoshare.catalogue;

/** Where an entry stands. */
public enum EntryStage {
  DRAFT,
  /** With the head of the department. */
  DEPT_REVIEW,
  /** With the sharing authority. */
  SUBMITTED,
  /** Sent back by the authority, with reasons. */
  RETURNED,
  PUBLISHED
}
