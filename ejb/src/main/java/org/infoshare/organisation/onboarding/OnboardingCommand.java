package org.infoshare.organisation.onboarding;

/** The commands of onboarding. */
public enum OnboardingCommand {
  COMPLETE,
  ASK_SUPPLEMENT,
  APPROVE,
  REFUSE,
  FILE_AGREEMENT,
  SIGN_AGREEMENT,
  /** Automatic, when both sides have signed. */
  CONCLUDE,
  REGISTER_SYSTEM,
  ACTIVATE_SYSTEM,
  SUSPEND,
  RESUME
}
