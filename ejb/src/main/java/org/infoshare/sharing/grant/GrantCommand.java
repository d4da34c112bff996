package org.infoshare.sharing.grant;

/** The commands on a grant. */
public enum GrantCommand {
  SUSPEND,
  RESTORE,
  APPROVE_END,
  CONFIRM_SUCCESSION,
  REFUSE_SUCCESSION,
  END
}
