package org.infoshare.cases.compliance;

import org.infoshare.foundation.platform.CaseStage;
import org.infoshare.foundation.platform.Text;

/** The stages of a violation. */
public enum ViolationStage implements CaseStage {
  /** Registered; the authority decides what follows. */
  REGISTERED("已登记", "registered"),
  /** The correction is ordered by a date. */
  ORDERED("已责令改正", "correction ordered"),
  /** The deadline expired without a report. */
  OVERDUE("逾期未改正", "not corrected in time"),
  /** The department reported its correction. */
  REPORTED("已报告改正", "reported as corrected"),
  CORRECTED("已改正", "corrected"),
  /** Referred to the body that may impose sanctions. */
  REFERRED("已移送", "referred"),
  /** Not corrected; the grants that were suspended for it ended permanently. */
  TERMINATED("已终止共享权限", "grants terminated"),
  /** There was no violation, or there was a good reason for it. */
  DISMISSED("已撤销登记", "dismissed");

  private final Text words;

  ViolationStage(String chinese, String english) {
    words = new Text(chinese, english);
  }

  @Override
  public Text words() {
    return words;
  }
}
