package org.infoshare.organisation.account;

/** What an account of a department is. */
public enum AccountKind {
  /** Staff of the sharing office. */
  STAFF,
  /** Head of the sharing office. */
  HEAD,
  /** An information system. */
  SYSTEM
}
