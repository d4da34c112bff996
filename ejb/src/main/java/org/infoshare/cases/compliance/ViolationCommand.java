package org.infoshare.cases.compliance;

/** What can be done about a violation. */
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
