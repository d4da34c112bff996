package org.infoshare.cases.dispute;

/** The kinds of statements in a dispute. */
public enum DisputeStatementKind {
  /** The reasons of the requester for the dispute. */
  OPENING,
  /** The time and place of the consultation. */
  INVITATION,
  MINUTES,
  /** The settlement offer of a party; its last one counts. */
  SETTLEMENT_OFFER,
  CONCESSION,
  /** The statement that the consultation led to no agreement. */
  NO_AGREEMENT,
  /** The opinion of one of the four authorities; its last one counts. */
  OPINION,
  /** The written submission of a party to the government. */
  SUBMISSION,
  /** The reasons of a party for the referral to the sharing authority. */
  REFERRAL,
  /** The result that the authority proposes; its last one counts. */
  PROPOSAL,
  APPROVAL,
  /** The authority's report to its government. */
  REPORT,
  RULING,
  WITHDRAWAL,
  /** The automatic statement of why the dispute ended with the merger of its parties. */
  LAPSE
}
