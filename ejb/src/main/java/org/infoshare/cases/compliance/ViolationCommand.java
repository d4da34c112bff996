package org.infoshare.cases.compliance;

/** The commands on a violation. */
public enum ViolationCommand {
  ORDER,
  REPORT,
  APPROVE,
  REFUSE,
  REFER,
  TERMINATE,
  DISMISS,
  EXPIRE
}
