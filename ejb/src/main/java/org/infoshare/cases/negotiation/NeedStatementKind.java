package org.infoshare.cases.negotiation;

/** What is stated about a need after it was filed. */
public enum NeedStatementKind {
  /** The platform found the department in the table of responsible sources. */
  ROUTING,
  /** The department was named. */
  NAMING,
  /** The named department says that another one is responsible. */
  DECLINE,
  PROPOSAL,
  ACCEPTANCE,
  REFUSAL,
  /** The named department pointed to an entry of the catalogue. */
  POINTER,
  /** A dispute decided what is to be shared. */
  ORDER,
  /** The entry that shares it was drafted. */
  EXECUTION,
  WITHDRAWAL
}
