package org.infoshare.sharing.usage;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which a call about a usage record is refused. */
enum UsageReason implements Reason {
  USAGE_RECORD_NOT_FOUND(
      "usage-record-not-found", Kind.NOT_FOUND, "没有使用记录 {0}。", "There is no usage record {0}."),
  USAGE_PERIOD_INVALID(
      "usage-period-invalid",
      Kind.INVALID,
      "使用期间应当自共享权限生效之日起,截止日不早于起始日、不晚于今日。",
      "The period of use may not begin before the grant is valid, and may not end before it begins or"
          + " after today."),
  USAGE_RECORD_CORRECTED(
      "usage-record-corrected",
      Kind.CONFLICT,
      "使用记录已由 {0} 更正。",
      "That usage record was already corrected by {0}.");

  private final Wording wording;

  UsageReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
