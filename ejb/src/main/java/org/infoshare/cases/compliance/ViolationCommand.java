package org.infoshare.cases.compliance;

/** The commands on a violation. */
public enum ViolationCommand {
  ORDER,
  REPORT,
  CONFIRM,
  REJECT,
  REFER,
  TERMINATE,
  DISMISS,
  PASS
}
