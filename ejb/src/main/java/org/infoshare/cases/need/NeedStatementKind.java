package org.infoshare.cases.need;

/** The kinds of statements about a need after its filing. */
public enum NeedStatementKind {
  /** The platform found the provider in the table of responsible departments. */
  ROUTING,
  /** The provider was designated. */
  DESIGNATION,
  /** The provider stated that another department is competent. */
  COMPETENCE_REFUSAL,
  PROPOSAL,
  AGREEMENT,
  REFUSAL,
  /** The provider referred to an entry of the catalogue. */
  ENTRY_REFERRAL,
  /** A dispute ordered the sharing of items. */
  ORDER,
  /** The provider drafted the ordered entry. */
  EXECUTION,
  WITHDRAWAL
}
