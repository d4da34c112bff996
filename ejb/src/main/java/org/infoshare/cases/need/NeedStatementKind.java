package org.infoshare.cases.need;

/** The kinds of statements about a need after its filing. */
public enum NeedStatementKind {
  /** The platform found the provider in the table of responsible sources. */
  ROUTING,
  /** The provider was designated. */
  NAMING,
  /** The provider stated that another department is competent. */
  DECLINE,
  PROPOSAL,
  ACCEPTANCE,
  REFUSAL,
  /** The provider referred to an entry of the catalogue. */
  POINTER,
  /** A dispute ordered the sharing of items. */
  ORDER,
  /** The provider drafted the ordered entry. */
  EXECUTION,
  WITHDRAWAL
}
