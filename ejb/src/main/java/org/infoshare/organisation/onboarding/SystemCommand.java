package org.infoshare.organisation.onboarding;

/** What can be done to a system. */
public enum SystemCommand {
  ASK_ACTIVATION,
  RETURN,
  ACTIVATE,
  SUSPEND,
  RESUME,
  RENEW_CERTIFICATE,
  RETIRE
}
