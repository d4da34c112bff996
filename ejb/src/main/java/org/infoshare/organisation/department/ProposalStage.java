package org.infoshare.organisation.department;

import org.infoshare.foundation.platform.CaseStage;
import org.infoshare.foundation.platform.Text;

/** The stage of a proposed merger or change of a department. */
public enum ProposalStage implements CaseStage {
  PROPOSED("待确认", "waiting to be confirmed"),
  CONFIRMED("已确认", "confirmed"),
  REFUSED("未获确认", "refused");

  private final Text words;

  ProposalStage(String chinese, String english) {
    words = new Text(chinese, english);
  }

  @Override
  public Text words() {
    return words;
  }
}
