package org.infoshare.sharing.quality;

/** What a rule requires of the values of an item. */
public enum QualityRuleKind {
  /** Every record has a value. */
  REQUIRED,
  /** No two records have the same value. */
  UNIQUE,
  /** The value occurs in an item of another entry, or of the same entry. */
  REFERENCE,
  /** A citizen number whose check character is right (GB 11643). */
  CITIZEN_NUMBER,
  /** A unified social credit code whose check character is right (GB 32100). */
  CREDIT_CODE,
  /** A date or time that is not in the future. */
  NOT_FUTURE
}
