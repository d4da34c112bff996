package org.infoshare.organisation.system;

/** The commands for a system. */
public enum SystemCommand {
  ASK_ACTIVATION,
  RETURN,
  ACTIVATE,
  SUSPEND,
  RESUME,
  RENEW_CERTIFICATE,
  RETIRE
}
