package org.infoshare.cases.dispute;

import java.util.Objects;
import java.util.Optional;
import org.infoshare.foundation.platform.Text;

/** The events of a dispute: the act in evidence and the text of the notice. */
enum DisputeEvent {
  OPENED("dispute-opened", "对{0}的共享争议已提出。", "A dispute over {0} was opened."),
  INVITED(
      "dispute-consultation-convened",
      "{0}的共享争议:主管部门组织协商。",
      "Dispute over {0}: the authority has the parties consult."),
  MINUTED("dispute-minutes-written", "{0}的共享争议:新增协商记录。", "Dispute over {0}: minutes were written."),
  SETTLEMENT_OFFERED(
      "dispute-agreement-stated",
      "{0}的共享争议:一方已表明同意共享的信息项。",
      "Dispute over {0}: a party stated which items it agrees to."),
  CONCEDED(
      "dispute-conceded",
      "{0}的共享争议:提供部门同意共享全部争议信息项。",
      "Dispute over {0}: the provider gives in and shares all items."),
  NOT_AGREED(
      "dispute-queued",
      "{0}的共享争议:协商未达成一致,待提交联合审议。",
      "Dispute over {0}: no agreement; it waits for the joint review."),
  REVIEWED(
      "dispute-review-opened", "{0}的共享争议:进入联合审议。", "Dispute over {0}: the joint review has begun."),
  OPINED("dispute-opinion-given", null, null),
  SUBMITTED(
      "dispute-submitted",
      "{0}的共享争议:一方已书面提请政府裁决。",
      "Dispute over {0}: a party submitted it to the government in writing."),
  REFERRED(
      "dispute-referred",
      "{0}的共享争议:一方已提请主管部门协调。",
      "Dispute over {0}: a party brought it before the sharing authority."),
  PROPOSED(
      "dispute-result-proposed",
      "{0}的共享争议:主管部门提出处理结果,请确认。",
      "Dispute over {0}: the authority proposes a result and asks for assent."),
  RESULT_APPROVED(
      "dispute-result-assented",
      "{0}的共享争议:一方已同意处理结果。",
      "Dispute over {0}: a party assented to the proposed result."),
  REPORTED(
      "dispute-reported",
      "{0}的共享争议:主管部门已报请政府决定。",
      "Dispute over {0}: the authority reported it to its government."),
  RULED_SHARE(
      "dispute-ruled",
      "{0}的共享争议:政府裁决应当共享。",
      "Dispute over {0}: the government ruled that it is shared."),
  RULED_NOT_SHARE(
      "dispute-ruled",
      "{0}的共享争议:政府裁决不予共享。",
      "Dispute over {0}: the government ruled that it is not shared."),
  WITHDRAWN("dispute-withdrawn", "{0}的共享争议:申请部门已撤回。", "Dispute over {0}: withdrawn."),
  CONSULTATION_DUE(
      "dispute-consultation-due",
      "{0}的共享争议:期限届满,请双方协商。",
      "Dispute over {0}: the limit passed; the parties are to consult."),
  QUEUED(
      "dispute-queued",
      "{0}的共享争议:协商期限届满,待提交联合审议。",
      "Dispute over {0}: the limit of consulting passed; it waits for the joint review."),
  SETTLED(
      "dispute-settled",
      "{0}的共享争议:双方达成一致,予以共享。",
      "Dispute over {0}: the parties agreed; the items are shared."),
  SETTLED_SHARE(
      "dispute-settled-share", "{0}的共享争议:处理结果为予以共享。", "Dispute over {0}: the result is to share."),
  CLOSED_NO_SHARE(
      "dispute-closed", "{0}的共享争议:处理结果为不予共享。", "Dispute over {0}: the result is not to share."),
  UNRESOLVED(
      "dispute-unresolved",
      "{0}的共享争议:联合审议未能解决,可书面提请政府裁决。",
      "Dispute over {0}: not solved by the joint review; it may be submitted in writing."),
  AT_GOVERNMENT(
      "dispute-at-government",
      "{0}的共享争议:已提交政府裁决。",
      "Dispute over {0}: it is before the government."),
  REASSIGNED(
      "dispute-passed-on",
      "{0}的共享争议:改由 {3} 承办,期限重新计算。",
      "Dispute over {0}: {3} has it now, and its limit begins anew."),
  GRANTED("dispute-right-given", null, null),
  PROVIDED(
      "dispute-provided",
      "{0}的共享争议:裁决共享的信息已提供。",
      "Dispute over {0}: what was ordered is provided."),
  NOT_PROVIDED(
      "dispute-not-provided",
      "{0}的共享争议:提供部门未在期限内提供裁决共享的信息。",
      "Dispute over {0}: the provider did not provide in time what was ordered."),
  LAPSED(
      "dispute-lapsed",
      "{0}的共享争议:所争议事项已另有结果或已终结,争议随之终止。",
      "Dispute over {0}: what is in dispute came to another end, and the dispute with it."),
  PARTIES_MERGED(
      "dispute-lapsed",
      "{1} 与 {2} 已成为同一部门,对{0}的共享争议随之终止。",
      "{1} and {2} have become one department; the dispute over {0} ends.");

  private final String act;
  private final String chinese;
  private final String english;

  DisputeEvent(String act, String chinese, String english) {
    this.act = act;
    this.chinese = chinese;
    this.english = english;
  }

  String act() {
    return act;
  }

  /**
   * The text of the notice; empty for events without a notice.
   *
   * @param actingDepartment the department that must act next; null for none
   */
  Optional<Text> text(DisputeScope scope, String actingDepartment) {
    var words = scope.disputedCase().phrase();
    return Optional.ofNullable(chinese)
        .map(
            sentence ->
                new Text(
                    filled(sentence, scope, actingDepartment, words.chinese()),
                    filled(english, scope, actingDepartment, words.english())));
  }

  private static String filled(
      String pattern, DisputeScope scope, String actingDepartment, String phrase) {
    return pattern
        .replace("{1}", scope.requester())
        .replace("{2}", scope.provider())
        .replace("{3}", Objects.requireNonNullElse(actingDepartment, ""))
        .replace("{0}", phrase);
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
      case UNRESOLVED -> UNRESOLVED;
      case AT_GOVERNMENT -> AT_GOVERNMENT;
      case PROVIDED -> PROVIDED;
      case NON_COMPLIANT -> NOT_PROVIDED;
      case LAPSED -> LAPSED;
      case OPEN, AT_AUTHORITY, ORDERED, WITHDRAWN ->
          throw new IllegalArgumentException("No dispute comes to " + stage + " by itself");
    };
  }
}
