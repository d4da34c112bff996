package org.infoshare.catalogue.entry;

import java.util.EnumSet;

/**
 * Where an entry stands. Of an entry that was published before, the first four are the stages of a
 * working copy beside the published version.
 */
public enum EntryStage {
  DRAFT,
  /** With the head of the department. */
  DEPT_REVIEW,
  /** With the sharing authority. */
  SUBMITTED,
  /** Sent back by the authority, with reasons. */
  RETURNED,
  PUBLISHED,
  /** Its department wants it out of the catalogue; running grants are being settled. */
  WITHDRAWING,
  /** Out of the catalogue. */
  WITHDRAWN,
  /** A first draft that was given up. Its code is not given again. */
  DROPPED;

  private static final EnumSet<EntryStage> BEFORE_PUBLICATION =
      EnumSet.of(DRAFT, DEPT_REVIEW, SUBMITTED, RETURNED);

  /** Whether the text in hand is not what strangers see. */
  boolean isWorkingCopy() {
    return BEFORE_PUBLICATION.contains(this);
  }
}
