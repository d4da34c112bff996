package org.infoshare.organisation.department;

/** What made a version of a department. */
public enum VersionChange {
  CREATED,

  /** Name, level, area, kind or credit code, by a legal document. */
  CHANGED,

  /** The credit code was told. */
  CREDIT_CODE,

  /** It was merged into another, and acts no more. */
  MERGED
}
