package org.infoshare.catalogue.formcheck;

/** The verdict on a form, for supervision to count. */
public enum FormVerdict {
  /** It asks nothing that a department publishes. */
  CLEAR,
  /** It may ask something that a department publishes. */
  UNCLEAR,
  /** It asks at least one thing that a department publishes. */
  REPEATED_COLLECTION;

  static FormVerdict of(int obtainable, int unclear) {
    if (obtainable > 0) {
      return REPEATED_COLLECTION;
    }
    return unclear > 0 ? UNCLEAR : CLEAR;
  }
}
