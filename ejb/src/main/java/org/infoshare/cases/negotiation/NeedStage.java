package org.infoshare.cases.negotiation;

/** Where a need stands. */
public enum NeedStage {
  /** With the staff of the requester. */
  DRAFT,
  /** With the head of the requester. */
  DEPT_REVIEW,
  /** It is open which department is responsible: with whoever names it. */
  FILED,
  /** Between the requester and the named department. */
  NEGOTIATING,
  /** Agreed: the entry is to be published, then to be provided from. */
  AGREED,
  /**
   * A dispute over it decided to share: the named department has to draft the entry and to publish
   * it, then to provide from it.
   */
  ORDERED,
  /** The requester has the information. */
  PROVIDED,
  /** The named department declined. */
  REFUSED,
  /** The named department let its limit pass. */
  UNANSWERED,
  /** Taken back by the requester, or ended with the request that it became. */
  WITHDRAWN;

  /** Whether the named department owes an entry, and then what it says. */
  boolean isBeingFulfilled() {
    return this == AGREED || this == ORDERED;
  }

  /** Whether only the requester knows of it. */
  boolean isInternal() {
    return this == DRAFT || this == DEPT_REVIEW;
  }
}
