package org.infoshare.organisation.confirmation;

import org.infoshare.foundation.platform.CaseStage;
import org.infoshare.foundation.platform.Text;

/** The stage of an act that takes a second person. */
public enum PendingActStage implements CaseStage {
  PROPOSED("待确认", "waiting to be confirmed"),
  CONFIRMED("已确认", "confirmed"),
  DECLINED("未获确认", "declined"),
  EXPIRED("已过期", "expired");

  private final Text words;

  PendingActStage(String chinese, String english) {
    words = new Text(chinese, english);
  }

  @Override
  public Text words() {
    return words;
  }
}
