package org.infoshare.cases.need;

/** The stages of a need. */
public enum NeedStage {
  /** Staff of the requester drafts the need. */
  DRAFT,
  /** The head of the requester reviews the draft. */
  DEPT_REVIEW,
  /** The provider is not known; the designating authority designates it. */
  FILED,
  /** The requester and the provider negotiate. */
  NEGOTIATING,
  /** Agreed: the provider must publish the entry, then provide the information. */
  AGREED,
  /**
   * Ordered by a dispute: the provider must draft and publish the entry, then provide the
   * information.
   */
  ORDERED,
  /** The information was provided. */
  PROVIDED,
  /** The provider refused. */
  REFUSED,
  /** The provider did not answer before its deadline. */
  UNANSWERED,
  /** The requester withdrew the need, or its request ended. */
  WITHDRAWN;

  /** Whether the provider must still publish an entry or provide its information. */
  boolean isBeingFulfilled() {
    return this == AGREED || this == ORDERED;
  }

  /** Whether only the requester may see the need. */
  boolean isInternal() {
    return this == DRAFT || this == DEPT_REVIEW;
  }
}
