package org.infoshare.organisation.system;

import org.infoshare.foundation.platform.CaseStage;
import org.infoshare.foundation.platform.Text;

/** The stage of an information system. */
public enum SystemStage implements CaseStage {
  /** Registered, and to be tried against the simulated provider. */
  TRIAL("试运行", "trial"),
  /** Its checklist is green and its department has asked for activation. */
  TESTED("待开通", "waiting for activation"),
  ACTIVE("已开通", "active"),
  SUSPENDED("已暂停", "suspended"),
  RETIRED("已停用", "retired");

  private final Text words;

  SystemStage(String chinese, String english) {
    words = new Text(chinese, english);
  }

  @Override
  public Text words() {
    return words;
  }
}
