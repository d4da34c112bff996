package org.infoshare.sharing.request;

/** The stages of a request. */
public enum RequestStage {
  DRAFT,
  /** With the head of the requester's sharing office. */
  DEPT_REVIEW,
  /** On its route between the levels, with the sharing authority that forwards it next. */
  RELAYING,
  /** With the provider; the deadline of the answer is running. */
  FILED,
  /** With the requester again, to add missing information. */
  SUPPLEMENT,
  /** Consented to and not provided yet; the deadline of the provision is running. */
  AGREED,
  REFUSED,
  /** The deadline expired without an answer; a late answer is still accepted. */
  UNANSWERED,
  PROVIDED,
  /** Consented to, and not provided in time. */
  LATE,
  /** Its grant is suspended. */
  SUSPENDED,
  /** Its grant was ended. */
  TERMINATED,
  /** The requester has disposed of the information. */
  DISPOSED,
  WITHDRAWN;

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
