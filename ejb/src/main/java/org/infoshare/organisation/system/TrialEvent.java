package org.infoshare.organisation.system;

/** The events of a system's trial that the platform records. */
enum TrialEvent {
  SIGNED_IN,
  GOOD_QUERIED,
  GOOD_REPORTED,
  FAULT_MET,
  FAULT_REPEATED,
  SLOW_ANSWERED,
  SLOW_AWAITED,
  WRONG_QUERIED,
  WRONG_REPORTED,
  UNKNOWN_QUERIED,
  UNKNOWN_REFUSED
}
