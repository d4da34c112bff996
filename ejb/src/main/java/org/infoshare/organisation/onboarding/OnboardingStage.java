package org.infoshare.organisation.onboarding;

import org.infoshare.foundation.platform.CaseStage;
import org.infoshare.foundation.platform.Text;

/** The stage of a department in onboarding. */
public enum OnboardingStage implements CaseStage {
  /** The sharing authority has to decide; the deadline runs. */
  APPLIED("已申请待审核", "waiting for a decision"),
  /** Returned to the department, which was notified of everything that is missing. */
  SUPPLEMENT("待补正", "waiting for a supplement"),
  REFUSED("不予接入", "refused"),
  /** Accepted; the confidentiality agreement follows. */
  APPROVED("已批准", "approved"),
  /** Both sides have signed the agreement; systems can be registered. */
  AGREEMENT_SIGNED("已签署保密协议", "agreement signed"),
  /** Its systems are tried against the simulated provider. */
  TRIAL("试运行", "trial"),
  ACTIVE("已接入", "active"),
  SUSPENDED("已暂停接入", "suspended");

  private final Text words;

  OnboardingStage(String chinese, String english) {
    words = new Text(chinese, english);
  }

  @Override
  public Text words() {
    return words;
  }
}
