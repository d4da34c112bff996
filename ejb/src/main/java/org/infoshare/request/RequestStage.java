package org.infoshare.request;

/** Where a request stands. Later features use the stages after an answer. */
public enum RequestStage {
  DRAFT,
  /** With the head of the requester's sharing office. */
  DEPT_REVIEW,
  /** With the provider; the limit runs. */
  FILED,
  SUPPLEMENT,
  AGREED,
  REFUSED,
  UNANSWERED,
  PROVIDED,
  LATE,
  SUSPENDED,
  TERMINATED,
  DISPOSED,
  WITHDRAWN
}
