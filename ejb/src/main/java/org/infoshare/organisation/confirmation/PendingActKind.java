package org.infoshare.organisation.confirmation;

/** The kind of an act that takes a second person. */
public enum PendingActKind {
  DEPARTMENT_CREATION,
  DEPARTMENT_CHANGE,
  DEPARTMENT_MERGER,
  HEAD_OPENING,
  HEAD_RESET
}
