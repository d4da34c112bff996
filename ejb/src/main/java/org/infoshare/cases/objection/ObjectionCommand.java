package org.infoshare.cases.objection;

/** The commands on an objection. */
public enum ObjectionCommand {
  /** Assigns the responsible department. */
  ROUTE,
  /** Confirms the objection: the record was corrected. */
  CORRECT,
  /** Rejects the objection: the record is correct. */
  REJECT,
  WITHDRAW
}
