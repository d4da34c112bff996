package org.infoshare.organisation.onboarding;

/** What can be done on a department's way onto the platform. */
public enum OnboardingCommand {
  COMPLETE,
  ASK_SUPPLEMENT,
  ACCEPT,
  REFUSE,
  FILE_AGREEMENT,
  SIGN_AGREEMENT,
  /** Follows by itself when both sides have signed. */
  CONCLUDE,
  REGISTER_SYSTEM,
  ACTIVATE_SYSTEM,
  SUSPEND,
  RESUME
}
