package org.infoshare.cases.dispute;

import java.util.Optional;
import org.infoshare.foundation.notice.JournalEvent;
import org.infoshare.foundation.notice.NoticeText;

/** The events of a dispute: the act in evidence and the text of the notice. */
enum DisputeEvent {
  OPENED("dispute-opened", "对{0}的共享争议已提出。", "A dispute over {0} was opened."),
  INVITED(
      "dispute-consultation-convened",
      "{0}的共享争议:主管部门组织双方协商。",
      "Dispute over {0}: the authority convened a consultation of the parties."),
  MINUTED("dispute-minutes-written", "{0}的共享争议:新增协商记录。", "Dispute over {0}: minutes were written."),
  SETTLEMENT_OFFERED(
      "dispute-settlement-offered",
      "{0}的共享争议:一方提出和解方案。",
      "Dispute over {0}: a party offered a settlement."),
  CONCEDED(
      "dispute-conceded",
      "{0}的共享争议:提供部门同意共享全部争议信息项。",
      "Dispute over {0}: the provider concedes and shares all disputed items."),
  NOT_AGREED(
      "dispute-queued",
      "{0}的共享争议:协商未达成一致,等待联合会审。",
      "Dispute over {0}: the parties did not agree; it waits for the joint review."),
  REVIEWED(
      "dispute-review-opened",
      "{0}的共享争议:进入联合会审。",
      "Dispute over {0}: the joint review has started."),
  OPINED("dispute-opinion-given", null, null),
  SUBMITTED(
      "dispute-submitted",
      "{0}的共享争议:一方已书面提请政府裁决。",
      "Dispute over {0}: a party submitted it to the government in writing."),
  REFERRED(
      "dispute-referred",
      "{0}的共享争议:一方已提请主管部门协调。",
      "Dispute over {0}: a party referred it to the sharing authority."),
  PROPOSED(
      "dispute-result-proposed",
      "{0}的共享争议:主管部门提出处理结果,请确认是否同意。",
      "Dispute over {0}: the authority proposed a result; please approve it if you agree."),
  RESULT_APPROVED(
      "dispute-result-approved",
      "{0}的共享争议:一方已同意处理结果。",
      "Dispute over {0}: a party approved the proposed result."),
  REPORTED(
      "dispute-reported",
      "{0}的共享争议:主管部门已报请本级政府决定。",
      "Dispute over {0}: the authority reported it to its government."),
  RULED_SHARE(
      "dispute-ruled", "{0}的共享争议:政府裁决予以共享。", "Dispute over {0}: the government ruled to share."),
  RULED_NOT_SHARE(
      "dispute-ruled",
      "{0}的共享争议:政府裁决不予共享。",
      "Dispute over {0}: the government ruled not to share."),
  WITHDRAWN(
      "dispute-withdrawn", "{0}的共享争议:申请部门已撤回。", "Dispute over {0}: the requester withdrew it."),
  CONSULTATION_DUE(
      "dispute-consultation-due",
      "{0}的共享争议:期限届满,请双方协商。",
      "Dispute over {0}: the deadline expired; the parties are to consult."),
  QUEUED(
      "dispute-queued",
      "{0}的共享争议:协商期限届满,等待联合会审。",
      "Dispute over {0}: the deadline of the consultation expired; it waits for the joint review."),
  SETTLED(
      "dispute-settled",
      "{0}的共享争议:双方达成一致,予以共享。",
      "Dispute over {0}: the parties settled; the items are shared."),
  SETTLED_SHARE(
      "dispute-settled-share", "{0}的共享争议:处理结果为予以共享。", "Dispute over {0}: the result is to share."),
  CLOSED_NO_SHARE(
      "dispute-closed", "{0}的共享争议:处理结果为不予共享。", "Dispute over {0}: the result is not to share."),
  REVIEWED_SHARE(
      "dispute-review-concluded",
      "{0}的共享争议:会审意见为予以共享;仍有争议的,可书面提请政府裁决。",
      "Dispute over {0}: the joint review is for sharing; a party that still disagrees may submit it to the government in writing."),
  REVIEWED_NO_SHARE(
      "dispute-review-concluded",
      "{0}的共享争议:会审意见为不予共享;仍有争议的,可书面提请政府裁决。",
      "Dispute over {0}: the joint review is against sharing; a party that still disagrees may submit it to the government in writing."),
  UNRESOLVED(
      "dispute-unresolved",
      "{0}的共享争议:联合会审未能解决,可书面提请政府裁决。",
      "Dispute over {0}: the joint review had no result; a party may submit it to the government in writing."),
  AT_GOVERNMENT(
      "dispute-at-government",
      "{0}的共享争议:已提交政府裁决。",
      "Dispute over {0}: it was submitted to the government for a ruling."),
  REASSIGNED(
      "dispute-reassigned",
      "{0}的共享争议:改由{3}承办,期限重新计算。",
      "Dispute over {0}: {3} handles it now, and its deadline starts again."),
  GRANTED("dispute-grant-issued", null, null),
  PROVIDED(
      "dispute-provided",
      "{0}的共享争议:裁决共享的信息已提供。",
      "Dispute over {0}: the information that the ruling ordered was provided."),
  NOT_PROVIDED(
      "dispute-not-provided",
      "{0}的共享争议:提供部门未在期限内提供裁决共享的信息。",
      "Dispute over {0}: the provider did not provide in time what the ruling ordered."),
  LAPSED(
      "dispute-lapsed",
      "{0}的共享争议:所争议事项已另有结果或者已终结,争议随之终止。",
      "Dispute over {0}: the disputed request or need came to another end, so the dispute ends."),
  PARTIES_MERGED(
      "dispute-lapsed",
      "{1}与{2}已成为同一部门,对{0}的共享争议随之终止。",
      "{1} and {2} have become one department; the dispute over {0} ends.");

  private final JournalEvent event;

  DisputeEvent(String act, String chinese, String english) {
    event = new JournalEvent(act, chinese, english);
  }

  String act() {
    return event.act();
  }

  /**
   * The text of the notice; empty for events without a notice.
   *
   * @param actingDepartment the department that must act next; null for none
   */
  Optional<NoticeText> text(DisputeScope scope, String actingDepartment) {
    return event.text(
        scope.disputedCase().phrase(),
        NoticeText.department(scope.requester()),
        NoticeText.department(scope.provider()),
        NoticeText.department(actingDepartment));
  }

  /** Whether the act itself leads to that stage. */
  boolean leadsTo(DisputeStage stage) {
    return switch (this) {
      case CONCEDED -> stage == DisputeStage.SETTLED;
      case RULED_NOT_SHARE -> stage == DisputeStage.CLOSED_NO_SHARE;
      case SUBMITTED, REFERRED, SETTLEMENT_OFFERED, OPINED, RESULT_APPROVED ->
          stage == DisputeStage.AT_AUTHORITY;
      default -> true;
    };
  }

  /** The event of an automatic move to a stage. */
  static DisputeEvent of(DisputeStage stage) {
    return switch (stage) {
      case CONSULTING, NEGOTIATING -> CONSULTATION_DUE;
      case QUEUED -> QUEUED;
      case JOINT_REVIEW -> REVIEWED;
      case SETTLED -> SETTLED;
      case SETTLED_SHARE -> SETTLED_SHARE;
      case CLOSED_NO_SHARE -> CLOSED_NO_SHARE;
      case REVIEWED_SHARE -> REVIEWED_SHARE;
      case REVIEWED_NO_SHARE -> REVIEWED_NO_SHARE;
      case UNRESOLVED -> UNRESOLVED;
      case AT_GOVERNMENT -> AT_GOVERNMENT;
      case PROVIDED -> PROVIDED;
      case NON_COMPLIANT -> NOT_PROVIDED;
      case LAPSED -> LAPSED;
      case OPEN, AT_AUTHORITY, ORDERED, WITHDRAWN ->
          throw new IllegalArgumentException("No automatic move leads to " + stage);
    };
  }
}
