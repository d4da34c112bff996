package org.infoshare.sharing.request;

import org.infoshare.foundation.platform.CaseStage;
import org.infoshare.foundation.platform.Text;

/** The stages of a request. */
public enum RequestStage implements CaseStage {
  DRAFT("草稿", "draft"),
  /** With the head of the requester's sharing office. */
  DEPT_REVIEW("部门审核", "review by the head"),
  /** On its route between the levels, with the sharing authority that forwards it next. */
  RELAYING("转送中", "on its way to the provider"),
  /** With the provider; the deadline of the answer is running. */
  FILED("待答复", "waiting for an answer"),
  /** With the requester again, to add missing information. */
  SUPPLEMENT("待补正", "waiting for a supplement"),
  /** Consented to and not provided yet; the deadline of the provision is running. */
  AGREED("已同意待提供", "consented to and not yet provided"),
  REFUSED("不予共享", "refused"),
  /** The deadline expired without an answer; a late answer is still accepted. */
  UNANSWERED("逾期未答复", "unanswered"),
  PROVIDED("已提供", "provided"),
  /** Consented to, and not provided in time. */
  LATE("逾期未提供", "not provided in time"),
  /** Its grant is suspended. */
  SUSPENDED("已暂停", "suspended"),
  /** Its grant was ended. */
  TERMINATED("已终止", "terminated"),
  /** The requester has disposed of the information. */
  DISPOSED("已处置", "disposed of"),
  WITHDRAWN("已撤回", "withdrawn");

  private final Text words;

  RequestStage(String chinese, String english) {
    words = new Text(chinese, english);
  }

  @Override
  public Text words() {
    return words;
  }

  /** Before the filing: only the requester knows of the request, and may change it. */
  boolean isPreparation() {
    return this == DRAFT || this == DEPT_REVIEW;
  }

  /** Consented to and not provided yet. */
  boolean isAwaitingProvision() {
    return this == AGREED || this == LATE;
  }

  /** Provided, even if its grant is suspended. */
  boolean isInUse() {
    return this == PROVIDED || this == SUSPENDED;
  }

  /** Answered, or not answered in time: whatever is not shared can be disputed. */
  boolean isDisputable() {
    return switch (this) {
      case REFUSED, UNANSWERED, AGREED, LATE, PROVIDED, SUSPENDED -> true;
      default -> false;
    };
  }
}
