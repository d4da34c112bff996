package org.infoshare.organisation.onboarding;

import org.infoshare.foundation.platform.CaseStage;
import org.infoshare.foundation.platform.Text;

/** The stage of a version of an agreement. */
public enum AgreementStage implements CaseStage {
  /** Signed by the side that filed it. */
  FILED("待另一方签署", "waiting for the other signature"),
  /** Signed by both sides over the same hash. */
  IN_FORCE("已生效", "in force"),
  /** Replaced by a later version. */
  REPLACED("已被新版本取代", "replaced");

  private final Text words;

  AgreementStage(String chinese, String english) {
    words = new Text(chinese, english);
  }

  @Override
  public Text words() {
    return words;
  }
}
