package org.infoshare.cases.negotiation;

/** What can be done to a need; those from ROUTE on the platform does by itself. */
public enum NeedCommand {
  AMEND,
  SUBMIT,
  RETURN,
  FILE,
  /** Names the department that is responsible. */
  NAME,
  /** Says, as the named department, that another one is responsible. */
  DECLINE_COMPETENCE,
  /** Proposes terms. */
  PROPOSE,
  /** Accepts the latest proposal of the other side. */
  ACCEPT,
  REFUSE,
  /** Answers that an entry of the catalogue has it already. */
  POINT,
  /** Opens a dispute over it. */
  DISPUTE,
  /** Drafts the entry that shares what a dispute decided. */
  CARRY_OUT,
  WITHDRAW,
  /** The table of responsible sources names the department. */
  ROUTE,
  /** A dispute over it decided to share. */
  ORDER,
  /** A limit has passed. */
  PASS,
  /** The entry was published: the agreement, or the order, becomes the access right. */
  SHARE,
  /** The requester has the information. */
  PROVIDE
}
