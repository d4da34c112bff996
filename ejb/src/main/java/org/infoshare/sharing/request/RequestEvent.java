package org.infoshare.sharing.request;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.foundation.notice.JournalEvent;
import org.infoshare.foundation.notice.NoticeText;
import org.infoshare.foundation.platform.Text;

/** The events of a request: the act in evidence and the text of the notice. */
enum RequestEvent {
  DRAFTED("request-drafted", null, null),
  AMENDED("request-amended", null, null),
  SUBMITTED("request-submitted", null, null),
  RETURNED("request-returned", null, null),
  FILED(
      "request-filed",
      "{1}申请共享条目 {0} 的信息,请在规定期限内答复。",
      "{1} requests information of entry {0}; please answer before the deadline."),
  RELAYED(
      "request-relayed",
      "{1}对条目 {0} 的共享申请等待贵单位转送。",
      "The request of {1} for entry {0} is waiting for your department to forward it."),
  RELAYED_BY_PLATFORM("request-relayed-by-platform", null, null),
  SUPPLEMENT_ASKED(
      "request-supplement-asked",
      "{2}已一次性告知条目 {0} 的申请需要补正的内容,请补正。",
      "{2} stated what is missing in the request for entry {0}; please supplement it."),
  SUPPLEMENTED(
      "request-supplemented", "{1}已补正对条目 {0} 的申请。", "{1} supplemented its request for entry {0}."),
  NOT_SUPPLEMENTED(
      "request-not-supplemented",
      "{1}未按期补正对条目 {0} 的申请;{2}的答复期限继续计算。",
      "{1} did not supplement its request for entry {0} before the deadline; the time of {2} to"
          + " answer goes on."),
  EXTENSION_ASKED(
      "request-extension-asked",
      "{2}请求延长对条目 {0} 的申请的答复期限,由主管部门决定。",
      "{2} asked for more time to answer the request for entry {0}; the authority decides on it."),
  EXTENSION_APPROVED(
      "request-extension-approved",
      "{2}对条目 {0} 的申请的答复期限已获准延长。",
      "The deadline for {2} to answer the request for entry {0} was extended."),
  EXTENSION_REFUSED(
      "request-extension-refused",
      "{2}对条目 {0} 的申请的答复期限未获准延长。",
      "The deadline for {2} to answer the request for entry {0} was not extended."),
  CONSENTED(
      "request-consented", "{2}同意共享条目 {0} 的信息。", "{2} consented to the request for entry {0}."),
  CONSENTED_IN_PART(
      "request-consented",
      "{2}同意共享条目 {0} 的部分信息项,未同意共享的信息项:{3}。理由见答复;也可以另行申请。{4}",
      "{2} consented to share some items of entry {0}; not shared: {3}. The answer states the"
          + " reasons; another request can be filed too. {4}"),
  ANSWERED_BY_PLATFORM("request-answered-by-platform", null, null),
  AGREED("request-agreed", null, null),
  DECIDED("request-decided", null, null),
  SHARED_AFTER_DISPUTE("request-shared-after-dispute", null, null),
  REFUSED(
      "request-refused",
      "{2}不予共享条目 {0} 的信息,理由见答复。{4}",
      "{2} refused the request for entry {0}; the answer states the reasons. {4}"),
  UNANSWERED(
      "request-unanswered",
      "{2}逾期未答复{1}对条目 {0} 的申请。{4}",
      "{2} did not answer the request of {1} for entry {0} before the deadline. {4}"),
  LATE(
      "request-late",
      "{2}未按期向{1}提供条目 {0} 的信息。",
      "{2} did not provide the information of entry {0} to {1} before the deadline."),
  PROVIDED("request-provided", "{2}已提供条目 {0} 的信息。", "{2} provided the information of entry {0}."),
  PROVIDED_BY_PLATFORM("request-provided-by-platform", null, null),
  SUSPENDED("request-suspended", null, null),
  RESTORED("request-restored", null, null),
  TERMINATED("request-terminated", null, null),
  USE_ENDED(
      "request-use-ended",
      "{1}对条目 {0} 信息的使用期限已届满,请按期处置并确认。",
      "The period in which {1} may use the information of entry {0} has ended; please dispose of it"
          + " and confirm before the deadline."),
  WITHDRAWN("request-withdrawn", "{1}撤回了对条目 {0} 的申请。", "{1} withdrew its request for entry {0}."),
  ENDED_BY_MERGER(
      "request-ended-by-merger",
      "{1}与{2}已成为同一部门,对条目 {0} 的申请随之终止。",
      "{1} and {2} have become one department; the request for entry {0} ends."),
  DISPOSED(
      "request-disposed",
      "{1}已对条目 {0} 的信息作出处置,共享权限终止。",
      "{1} disposed of the information of entry {0}; its grant has ended.");

  private static final Text DISPUTE = new Text("申请部门可以提出争议。", "The requester may open a dispute.");

  /** The city rules on no dispute to which a central body is a party (2016 rules, art. 2). */
  private static final Text CONSULT =
      new Text(
          "一方为中央驻穗单位,本市不裁决争议,请双方协商。",
          "One party is a central body, so that the city rules on no dispute; please consult.");

  private final JournalEvent event;

  RequestEvent(String act, String chinese, String english) {
    event = new JournalEvent(act, chinese, english);
  }

  String act() {
    return event.act();
  }

  /**
   * The text of the notice; empty for events without a notice.
   *
   * @param items the items of the entry, read only if the notice calls some of them by name
   */
  Optional<NoticeText> text(SharingRequest request, Supplier<List<ItemDefinition>> items) {
    return event.text(
        request.entry(),
        NoticeText.department(request.requester()),
        NoticeText.department(request.provider()),
        this == CONSENTED_IN_PART ? itemsNotShared(request, items.get()) : null,
        request.answerTerms().isOfCentralBody() ? CONSULT : DISPUTE);
  }

  /** The items left out, in Chinese by their names and in English by their field names. */
  private static Text itemsNotShared(SharingRequest request, List<ItemDefinition> items) {
    var chineseNames =
        items.stream().collect(Collectors.toMap(ItemDefinition::name, ItemDefinition::chineseName));
    return NoticeText.items(
        request.outcome().itemsNotShared(request.content()).stream()
            .map(name -> new Text(chineseNames.getOrDefault(name, name), name))
            .toList());
  }
}
