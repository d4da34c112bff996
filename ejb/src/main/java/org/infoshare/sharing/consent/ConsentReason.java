package org.infoshare.sharing.consent;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which a call about a standing consent is refused. */
enum ConsentReason implements Reason {
  STANDING_CONSENT_NOT_FOUND(
      "standing-consent-not-found",
      Kind.NOT_FOUND,
      "条目 {0} 没有有效的常设同意。",
      "There is no standing consent to requests for the entry {0}."),
  STANDING_CONSENT_CONDITIONAL(
      "standing-consent-conditional",
      Kind.CONFLICT,
      "条目 {0} 不是无条件共享,每项申请须由提供部门逐项答复。",
      "The entry {0} is not shared unconditionally; its department answers each request.");

  private final Wording wording;

  ConsentReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
