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
      "own-entry",
      Kind.INVALID,
      "贵单位自己的信息无需申请。",
      "Your own department''s information needs no request."),
  RENEWAL_UNFIT(
      "renewal-unfit",
      Kind.INVALID,
      "只能续展贵单位对同一条目提出且仍在共享的申请。",
      "Only a request of your own department for the same entry can be renewed, while it is still shared."),
  RETURN_FLOW_UNFIT(
      "return-flow-unfit",
      Kind.INVALID,
      "数据回流只适用于区级部门向市级或中央驻市单位申请本地区数据。",
      "Return flow is only for a department of a district that asks a department of the city or a central body in the city."),
  EXTENSION_NOT_POSSIBLE(
      "extension-not-possible",
      Kind.CONFLICT,
      "该申请的答复期限不能延长。",
      "The deadline for answering this request cannot be extended."),
  EXTENSION_ASKED_ALREADY(
      "extension-asked-already",
      Kind.CONFLICT,
      "延长答复期限只能申请一次。",
      "An extension can be asked for only once."),
  EXTENSION_NOT_ASKED(
      "extension-not-asked",
      Kind.CONFLICT,
      "没有待决定的延期申请。",
      "No request for an extension is waiting for a decision.");

  private final Wording wording;

  RequestReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
