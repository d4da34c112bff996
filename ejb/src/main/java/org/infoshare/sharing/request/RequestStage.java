package org.infoshare.sharing.request;

/** Where a request stands. */
public enum RequestStage {
  DRAFT,
  /** With the head of the requester's sharing office. */
  DEPT_REVIEW,
  /** On its way between the levels, with the sharing authority that forwards it next. */
  RELAYING,
  /** With the provider; the limit of the answer runs. */
  FILED,
  /** With the requester again, for what the provider found missing. */
  SUPPLEMENT,
  /** Consented to, and not provided yet; the limit of the provision runs. */
  AGREED,
  REFUSED,
  /** The limit passed without an answer; a late one is still taken. */
  UNANSWERED,
  PROVIDED,
  /** Consented to, and not provided in time. */
  LATE,
  /** Its access right is suspended. */
  SUSPENDED,
  /** Its access right was ended. */
  TERMINATED,
  /** The requester has disposed of the information. */
  DISPOSED,
  WITHDRAWN
}
