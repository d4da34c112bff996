package org.infoshare.organisation.account;

/** The kind of an account of a department. */
public enum AccountKind {
  /** Staff of the sharing office. */
  STAFF,
  /** Head of the sharing office. */
  HEAD,
  /** An information system. */
  SYSTEM
}
