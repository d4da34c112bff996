package org.infoshare.foundation.inbox;

/** The people for whom a case waits. */
public enum InboxScope {
  /** The caller, with the roles of the account. */
  MINE,
  /** Anybody of the caller's department. */
  DEPARTMENT
}
