package org.infoshare.catalogue.publication;

import java.util.EnumSet;

/**
 * The stage of an entry. For an entry that was published before, the first four are stages of the
 * working copy beside the published version.
 */
public enum EntryStage {
  DRAFT,
  /** Under review by the head of the department. */
  DEPT_REVIEW,
  /** Under review by the sharing authority. */
  SUBMITTED,
  /** Returned by the authority, with reasons. */
  RETURNED,
  PUBLISHED,
  /** Its department proposed the withdrawal; running grants are being settled. */
  WITHDRAWING,
  /** Withdrawn from the catalogue. */
  WITHDRAWN,
  /** A dropped first draft. Its code is not used again. */
  DROPPED;

  private static final EnumSet<EntryStage> BEFORE_PUBLICATION =
      EnumSet.of(DRAFT, DEPT_REVIEW, SUBMITTED, RETURNED);

  /** Whether the current text differs from the public one. */
  public boolean isWorkingCopy() {
    return BEFORE_PUBLICATION.contains(this);
  }
}
