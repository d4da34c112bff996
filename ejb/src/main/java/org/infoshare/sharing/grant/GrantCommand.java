package org.infoshare.sharing.grant;

/** The commands on a grant. */
public enum GrantCommand {
  SUSPEND,
  RESTORE,
  SETTLE,
  CONFIRM,
  OBJECT,
  END
}
