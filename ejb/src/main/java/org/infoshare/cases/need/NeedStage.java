package org.infoshare.cases.need;

import org.infoshare.foundation.platform.CaseStage;
import org.infoshare.foundation.platform.Text;

/** The stages of a need. */
public enum NeedStage implements CaseStage {
  /** Staff of the requester drafts the need. */
  DRAFT("草稿", "draft"),
  /** The head of the requester's sharing office reviews the draft. */
  DEPT_REVIEW("部门审核", "review by the head"),
  /** The provider is not known; the designating authority designates it. */
  FILED("待指定提供部门", "waiting for the designation of a provider"),
  /** The requester and the provider negotiate. */
  NEGOTIATING("协商中", "negotiation"),
  /** Agreed: the provider must publish the entry, then provide the information. */
  AGREED("已达成一致", "agreed"),
  /**
   * Ordered by a dispute: the provider must draft and publish the entry, then provide the
   * information.
   */
  ORDERED("已决定共享", "ordered to be shared"),
  /** The information was provided. */
  PROVIDED("已提供", "provided"),
  /** The provider refused. */
  REFUSED("不予共享", "refused"),
  /** The provider did not answer before its deadline. */
  UNANSWERED("逾期未答复", "unanswered"),
  /** The requester withdrew the need, or its request ended. */
  WITHDRAWN("已撤回", "withdrawn");

  private final Text words;

  NeedStage(String chinese, String english) {
    words = new Text(chinese, english);
  }

  @Override
  public Text words() {
    return words;
  }

  /** Whether the provider must still publish an entry or provide its information. */
  boolean isBeingFulfilled() {
    return this == AGREED || this == ORDERED;
  }

  /** Whether only the requester may see the need. */
  boolean isInternal() {
    return this == DRAFT || this == DEPT_REVIEW;
  }
}
