package org.infoshare.cases.objection;

import org.infoshare.foundation.platform.CaseStage;
import org.infoshare.foundation.platform.Text;

/** The stages of an objection. */
public enum ObjectionStage implements CaseStage {
  /** The responsible department is not known; the authority assigns it. */
  RAISED("待明确责任部门", "waiting for a responsible department"),
  /** The responsible department verifies; the deadline runs or has expired. */
  VERIFYING("核查中", "verification"),
  /** The objection was confirmed and the doubted content was corrected. */
  CORRECTED("已更正", "corrected"),
  /** The objection was rejected: the doubted content is correct. */
  REJECTED("异议不成立", "rejected"),
  /** The objector withdrew the objection. */
  WITHDRAWN("已撤回", "withdrawn");

  private final Text words;

  ObjectionStage(String chinese, String english) {
    words = new Text(chinese, english);
  }

  @Override
  public Text words() {
    return words;
  }

  /** Whether the objection is not decided yet. */
  public boolean isOpen() {
    return this == RAISED || this == VERIFYING;
  }
}
