package org.infoshare.cases.objection;

/** What can be done to an objection. */
public enum ObjectionCommand {
  /** Says which department answers for it. */
  ROUTE,
  /** Confirms it: the record was corrected. */
  CORRECT,
  /** Stands by the record. */
  UPHOLD,
  WITHDRAW
}
