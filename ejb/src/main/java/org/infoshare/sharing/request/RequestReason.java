package org.infoshare.sharing.request;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which a call about a request is refused. */
enum RequestReason implements Reason {
  REQUEST_NOT_FOUND("request-not-found", Kind.NOT_FOUND, "没有共享申请 {0}。", "There is no request {0}."),
  REQUEST_APPLICATION_NOT_FOUND(
      "request-application-not-found",
      Kind.NOT_FOUND,
      "没有合并申请 {0}。",
      "There is no application {0} for several entries."),
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
      "partial-without-reasons", Kind.INVALID, "部分同意须说明理由。", "A partial consent gives reasons."),
  RENEWAL_UNFIT(
      "renewal-unfit",
      Kind.INVALID,
      "只能续展本部门对同一条目、正在共享的申请。",
      "Only a request of your own department for the same entry that is being served can be renewed."),
  RETURN_FLOW_UNFIT(
      "return-flow-unfit",
      Kind.INVALID,
      "数据回流只适用于区级部门向市级或中央驻穗单位申请本地区数据。",
      "Return flow is for a district''s department that asks one of the city or of a central body."),
  RETURN_FLOW_WITHOUT_CONDITIONS(
      "return-flow-without-conditions",
      Kind.INVALID,
      "数据回流不得附加条件,只能以未掌握该信息或法律禁止为由不予回流(《政务数据共享条例》第二十四条)。",
      "Return flow takes no further conditions: only what is not held or forbidden by law is left out"
          + " (Decree 809 art. 24)."),
  EXTENSION_NOT_POSSIBLE(
      "extension-not-possible",
      Kind.CONFLICT,
      "该申请的答复期限不能延长。",
      "The limit of the answer to this request cannot be extended."),
  EXTENSION_ASKED_ALREADY(
      "extension-asked-already",
      Kind.CONFLICT,
      "延长答复期限只能申请一次。",
      "An extension was asked for already; it can be asked for once."),
  EXTENSION_NOT_ASKED(
      "extension-not-asked", Kind.CONFLICT, "没有待决定的延期申请。", "No extension waits to be decided on.");

  private final Wording wording;

  RequestReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
