package org.infoshare.sharing.request;

import org.infoshare.foundation.platform.Text;

/**
 * The events of a request that other departments must know of, each with its act and the text of
 * its notice.
 */
enum RequestEvent {
  FILED(
      "request-filed",
      "{1} 申请共享条目 {0} 的信息,请在期限内答复。",
      "{1} asks for information of entry {0}; answer within the limit."),
  RELAYED(
      "request-relayed",
      "{1} 对条目 {0} 的共享申请等待贵单位转送。",
      "The request of {1} for entry {0} waits for you to forward it."),
  SUPPLEMENT_ASKED(
      "request-supplement-asked",
      "{2} 已一次性告知条目 {0} 的申请需要补正的内容。",
      "{2} told what is missing in the request for entry {0}."),
  SUPPLEMENTED(
      "request-supplemented", "{1} 已补正对条目 {0} 的申请。", "{1} supplemented its request for entry {0}."),
  EXTENSION_ASKED(
      "request-extension-asked",
      "{2} 请求延长对条目 {0} 的申请的答复期限,由主管部门决定。",
      "{2} asks for more time to answer the request for entry {0}; the authority decides on it."),
  EXTENSION_APPROVED(
      "request-extension-approved",
      "{2} 对条目 {0} 的申请的答复期限已获准延长。",
      "{2} was given more time to answer the request for entry {0}."),
  EXTENSION_REFUSED(
      "request-extension-refused",
      "{2} 对条目 {0} 的申请的答复期限未获准延长。",
      "{2} was given no more time to answer the request for entry {0}."),
  CONSENTED(
      "request-consented", "{2} 同意共享条目 {0} 的信息。", "{2} consented to the request for entry {0}."),
  REFUSED("request-refused", "{2} 不同意共享条目 {0} 的信息。", "{2} refused the request for entry {0}."),
  UNANSWERED(
      "request-unanswered",
      "{2} 未按期答复 {1} 对条目 {0} 的申请。",
      "{2} did not answer the request of {1} for entry {0} in time."),
  LATE(
      "request-late",
      "{2} 未按期向 {1} 提供条目 {0} 的信息。",
      "{2} did not provide the information of entry {0} to {1} in time."),
  PROVIDED("request-provided", "{2} 已提供条目 {0} 的信息。", "{2} provided the information of entry {0}."),
  USE_ENDED(
      "request-use-ended",
      "{1} 使用条目 {0} 信息的期限已届满,请在期限内处置并确认。",
      "The period of use of the information of entry {0} by {1} is over: it is to be disposed of within the limit."),
  WITHDRAWN("request-withdrawn", "{1} 撤回了对条目 {0} 的申请。", "{1} withdrew its request for entry {0}."),
  ENDED_BY_MERGER(
      "request-ended-by-merger",
      "{1} 与 {2} 已成为同一部门,对条目 {0} 的申请随之终止。",
      "{1} and {2} have become one department; the request for entry {0} ends."),
  DISPOSED(
      "request-disposed",
      "{1} 已对条目 {0} 的信息作出处置,共享权限终止。",
      "{1} disposed of the information of entry {0}; its right has ended.");

  private final String act;
  private final String chinese;
  private final String english;

  RequestEvent(String act, String chinese, String english) {
    this.act = act;
    this.chinese = chinese;
    this.english = english;
  }

  /** The act in the evidence, and the kind of the notice. */
  String act() {
    return act;
  }

  Text text(SharingRequest request) {
    return new Text(filled(chinese, request), filled(english, request));
  }

  private static String filled(String pattern, SharingRequest request) {
    return pattern
        .replace("{0}", request.entry())
        .replace("{1}", request.requester())
        .replace("{2}", request.provider());
  }
}
