package org.infoshare.request;

import org.infoshare.platform.Reason;

/** Why something about a request is declined. */
enum RequestReason implements Reason {
  REQUEST_NOT_FOUND("request-not-found", Kind.NOT_FOUND, "没有共享申请 {0}。", "There is no request {0}."),
  OWN_ENTRY(
      "own-entry", Kind.INVALID, "本部门的信息无需申请。", "Your own department''s entry needs no request."),
  ITEM_UNKNOWN("item-unknown", Kind.INVALID, "条目中没有信息项 {0}。", "The entry has no item {0}."),
  ITEM_NOT_SHARED(
      "item-not-shared", Kind.INVALID, "信息项 {0} 依法不予共享。", "Item {0} is not shared, by law."),
  ITEM_NOT_ASKED_FOR(
      "item-not-asked-for",
      Kind.INVALID,
      "申请中没有信息项 {0}。",
      "The request does not ask for item {0}."),
  PERIOD_INVALID(
      "period-invalid",
      Kind.INVALID,
      "使用期限须起止有序、未结束且不超过五年。",
      "The period of use must begin before it ends, not be over, and last at most five years."),
  PARTIAL_WITHOUT_REASONS(
      "partial-without-reasons", Kind.INVALID, "部分同意须说明理由。", "A partial consent gives reasons.");

  private final Wording wording;

  RequestReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
