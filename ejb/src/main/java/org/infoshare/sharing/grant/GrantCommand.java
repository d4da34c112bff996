package org.infoshare.sharing.grant;

/** What can be done to a grant. */
public enum GrantCommand {
  SUSPEND,
  RESTORE,
  SETTLE,
  CONFIRM,
  OBJECT,
  END
}
