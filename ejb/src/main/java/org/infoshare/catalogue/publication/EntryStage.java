package org.infoshare.catalogue.publication;

import java.util.EnumSet;
import org.infoshare.foundation.platform.CaseStage;
import org.infoshare.foundation.platform.Text;

/**
 * The stage of an entry. For an entry that was published before, the first four are stages of the
 * working copy beside the published version.
 */
public enum EntryStage implements CaseStage {
  DRAFT("草稿", "draft"),
  /** Under review by the head of the department. */
  DEPT_REVIEW("部门审核", "review by the head"),
  /** Under review by the sharing authority. */
  SUBMITTED("主管部门审核", "review by the authority"),
  /** Returned by the authority, with reasons. */
  RETURNED("已退回", "returned"),
  PUBLISHED("已发布", "published"),
  /** Its department proposed the withdrawal; running grants are being settled. */
  WITHDRAWING("撤销中", "being withdrawn"),
  /** Withdrawn from the catalogue. */
  WITHDRAWN("已撤销", "withdrawn"),
  /** A dropped first draft. Its code is not used again. */
  DROPPED("已放弃", "dropped");

  private static final EnumSet<EntryStage> BEFORE_PUBLICATION =
      EnumSet.of(DRAFT, DEPT_REVIEW, SUBMITTED, RETURNED);

  private final Text words;

  EntryStage(String chinese, String english) {
    words = new Text(chinese, english);
  }

  @Override
  public Text words() {
    return words;
  }

  /** Whether the current text differs from the public one. */
  public boolean isWorkingCopy() {
    return BEFORE_PUBLICATION.contains(this);
  }
}
