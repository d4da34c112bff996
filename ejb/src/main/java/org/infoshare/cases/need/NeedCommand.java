package org.infoshare.cases.need;

/** The commands on a need. The platform alone gives the commands from ROUTE on. */
public enum NeedCommand {
  AMEND,
  SUBMIT,
  RETURN,
  FILE,
  /** Designates the provider. */
  DESIGNATE,
  /** States, as the provider, that another department is competent. */
  REFUSE_COMPETENCE,
  /** Proposes terms. */
  PROPOSE,
  /** Agrees to the latest proposal of the other party. */
  AGREE,
  REFUSE,
  /** Refers to an entry of the catalogue that contains the information. */
  REFER_TO_ENTRY,
  /** Opens a dispute over the need. */
  DISPUTE,
  /** Drafts the entry that carries out the decision of a dispute. */
  CARRY_OUT,
  WITHDRAW,
  /** Designates the provider by the table of responsible departments. */
  ROUTE,
  /** Orders the sharing, as a dispute decided. */
  ORDER,
  /** Marks the expiry of a deadline. */
  EXPIRE,
  /** Creates the grant of the agreement or the order when the entry was published. */
  SHARE,
  /** Completes the need when the information was provided. */
  PROVIDE
}
