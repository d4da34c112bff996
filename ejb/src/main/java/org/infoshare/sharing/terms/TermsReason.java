package org.infoshare.sharing.terms;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which the terms of a request, a need or an answer are refused. */
enum TermsReason implements Reason {
  ITEM_UNKNOWN(
      "item-unknown",
      Kind.INVALID,
      "条目中没有信息项 {0};可用的有:{1}。",
      "The entry has no item {0}; the known ones are: {1}."),
  ITEM_NOT_SHARED(
      "item-not-shared", Kind.INVALID, "信息项 {0} 依法不予共享。", "By law, item {0} is not shared."),
  ITEM_NOT_ASKED_FOR(
      "item-not-asked-for",
      Kind.INVALID,
      "申请中没有信息项 {0}。",
      "The request does not ask for item {0}."),
  PERIOD_INVALID(
      "period-invalid",
      Kind.INVALID,
      "使用期限的截止日不得早于起始日或今日。",
      "The period of use may not end before it begins or before today."),
  PERIOD_TOO_LONG(
      "period-too-long",
      Kind.INVALID,
      "使用期限最长 {0} 年(平台设定)。",
      "The period of use may last at most {0} years (configured)."),
  PARTIAL_WITHOUT_REASONS(
      "partial-without-reasons", Kind.INVALID, "部分同意须说明理由。", "A partial consent needs reasons."),
  RETURN_FLOW_WITHOUT_CONDITIONS(
      "return-flow-without-conditions",
      Kind.INVALID,
      "数据回流不得附加条件,只能以未掌握该信息或法律禁止为由不予回流(《政务数据共享条例》第二十四条)。",
      "Return flow allows no further conditions; only what is not held or is forbidden by law may be left"
          + " out (Decree 809 art. 24).");

  private final Wording wording;

  TermsReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
