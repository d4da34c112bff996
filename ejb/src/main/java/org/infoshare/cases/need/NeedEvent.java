package org.infoshare.cases.need;

import java.util.List;
import java.util.Optional;
import org.infoshare.foundation.notice.JournalEvent;
import org.infoshare.foundation.notice.NoticeText;
import org.infoshare.foundation.platform.Text;

/** The events of a need: the act in evidence and the text of the notice. */
enum NeedEvent {
  DRAFTED("need-drafted", null, null),
  AMENDED("need-amended", null, null),
  SUBMITTED("need-submitted", null, null),
  RETURNED("need-returned", null, null),
  FILED(
      "need-filed",
      "目录外需求“{0}”尚无明确的提供部门,请指定。",
      "No provider is known for the need \"{0}\"; please designate one."),
  ROUTED(
      "need-routed",
      "目录外需求“{0}”已按责任部门表转交提供部门,请在期限内协商答复。",
      "The need \"{0}\" was routed by the table of responsible departments; please negotiate within the deadline."),
  DESIGNATED(
      "need-provider-designated",
      "目录外需求“{0}”的提供部门已指定为{2},请在期限内协商答复。",
      "{2} was designated as the provider for the need \"{0}\"; please negotiate within the deadline."),
  COMPETENCE_REFUSED(
      "need-competence-refused",
      "被指定的部门说明目录外需求“{0}”不由其负责,请另行指定。",
      "The designated provider states that it is not competent for the need \"{0}\"; please designate another."),
  PROPOSED(
      "need-proposed",
      "目录外需求“{0}”有新的方案,请答复。",
      "New terms were proposed for the need \"{0}\"; please answer them."),
  AGREED(
      "need-agreed",
      "目录外需求“{0}”已协商一致,目录条目草稿已建立。",
      "The parties agreed on the need \"{0}\"; an entry of the catalogue was drafted."),
  REFUSED("need-refused", "目录外需求“{0}”不予共享。", "The need \"{0}\" was refused."),
  REFERRED_TO_ENTRY(
      "need-referred-to-entry",
      "目录外需求“{0}”所需信息目录中已有,请按目录申请。",
      "The catalogue already has what the need \"{0}\" asks for; please request that entry."),
  UNANSWERED("need-unanswered", "目录外需求“{0}”未按期答复。", "The need \"{0}\" was not answered in time."),
  UNNAMED(
      "need-designation-overdue",
      "目录外需求“{0}”逾期未指定提供部门。",
      "No provider was designated in time for the need \"{0}\"."),
  DESIGNATION_REASSIGNED(
      "need-designation-reassigned",
      "目录外需求“{0}”现由贵单位指定提供部门,期限重新计算。",
      "Your department now designates the provider for the need \"{0}\"; the deadline starts again."),
  UNPUBLISHED(
      "need-unpublished",
      "目录外需求“{0}”应发布的目录条目逾期未发布。",
      "The entry for the need \"{0}\" was not published in time."),
  SHARED(
      "need-shared",
      "目录外需求“{0}”的目录条目已发布,共享权限已生成。",
      "The entry for the need \"{0}\" was published, and the grant was created."),
  SHARED_IN_PART(
      "need-shared",
      "目录外需求“{0}”的目录条目已发布,共享权限已生成。约定共享而未共享的信息项:{3}。申请部门可就未共享的信息项提出争议。",
      "The entry for the need \"{0}\" was published, and the grant was created. Agreed but not shared: {3}. The requester may dispute what is not shared."),
  ORDERED(
      "need-ordered",
      "目录外需求“{0}”经争议处理决定予以共享(全部或者部分信息项),由提供部门编制目录条目。",
      "A dispute decided to share what the need \"{0}\" asks for, or part of it; the provider drafts the entry."),
  CARRIED_OUT(
      "need-carried-out",
      "目录外需求“{0}”:应予共享信息的目录条目草稿已建立。",
      "The entry with what was decided for the need \"{0}\" was drafted."),
  NOT_CARRIED_OUT(
      "need-not-carried-out",
      "目录外需求“{0}”裁决共享的信息逾期未提供。",
      "What a ruling ordered for the need \"{0}\" was not provided in time."),
  PROVIDED(
      "need-provided", "目录外需求“{0}”的信息已提供。", "The information of the need \"{0}\" was provided."),
  WITHDRAWN("need-withdrawn", "目录外需求“{0}”已撤回。", "The need \"{0}\" was withdrawn."),
  PARTIES_MERGED(
      "need-withdrawn",
      "{1}与{2}已成为同一部门,目录外需求“{0}”随之终止。",
      "{1} and {2} have become one department; the need \"{0}\" ends.");

  private final JournalEvent event;

  NeedEvent(String act, String chinese, String english) {
    event = new JournalEvent(act, chinese, english);
  }

  String act() {
    return event.act();
  }

  /**
   * The text of the notice; empty for events without a notice.
   *
   * @param items the names of the items concerned; empty for all of them
   */
  Optional<NoticeText> text(Need need, List<String> items) {
    return event.text(
        need.content().name(),
        NoticeText.department(need.requester()),
        NoticeText.department(need.provider()),
        NoticeText.items(items.stream().map(name -> new Text(name, name)).toList()));
  }
}
