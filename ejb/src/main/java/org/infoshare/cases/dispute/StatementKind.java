package org.infoshare.cases.dispute;

/** What is stated in a dispute. */
public enum StatementKind {
  /** Why the requester opens it. */
  OPENING,
  /** When and where the parties consult. */
  INVITATION,
  MINUTES,
  /** The items that one party agrees to; its last one counts. */
  AGREEMENT,
  CONCESSION,
  /** That consulting led to nothing. */
  NO_AGREEMENT,
  /** What one of the four thinks; its last one counts. */
  OPINION,
  /** The written submission of a party to the government. */
  SUBMISSION,
  /** Why a party goes to the sharing authority. */
  REFERRAL,
  /** The result that the authority proposes; its last one counts. */
  PROPOSAL,
  ASSENT,
  /** The authority's report to its government. */
  REPORT,
  RULING,
  WITHDRAWAL,
  /** The platform notes why it ended, where its parties became one department. */
  LAPSE
}
