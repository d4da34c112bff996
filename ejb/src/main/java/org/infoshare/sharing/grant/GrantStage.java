package org.infoshare.sharing.grant;

import org.infoshare.foundation.platform.CaseStage;
import org.infoshare.foundation.platform.Text;

/** The stages of a grant. */
public enum GrantStage implements CaseStage {
  ACTIVE("有效", "active"),
  SUSPENDED("已暂停", "suspended"),
  /** Its entry left the catalogue, or its requester disposed of the information or misused it. */
  ENDED("已终止", "ended");

  private final Text words;

  GrantStage(String chinese, String english) {
    words = new Text(chinese, english);
  }

  @Override
  public Text words() {
    return words;
  }
}
