package org.infoshare.organisation.onboarding;

/** Something that the platform saw of a system in its trial. */
enum TrialEvent {
  SIGNED_IN,
  GOOD_ASKED,
  GOOD_REPORTED,
  FAULT_MET,
  FAULT_REPEATED,
  SLOW_ANSWERED,
  SLOW_AWAITED,
  WRONG_ASKED,
  WRONG_REPORTED,
  UNKNOWN_ASKED,
  UNKNOWN_REFUSED
}
