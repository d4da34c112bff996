package org.infoshare.foundation.inbox;

/** For whom something waits. */
public enum InboxScope {
  /** For the caller, with the roles that the account has. */
  MINE,
  /** For anybody of the caller's department. */
  DEPARTMENT
}
