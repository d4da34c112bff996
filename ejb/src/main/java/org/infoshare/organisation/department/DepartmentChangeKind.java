package org.infoshare.organisation.department;

/** The kind of change that began a version of a department. */
public enum DepartmentChangeKind {
  CREATED,

  /** A change of name, level, area, kind or credit code, by a legal document. */
  CHANGED,

  /** The credit code was set. */
  CREDIT_CODE,

  /** The department was merged into another, which acts in its place. */
  MERGED
}
