package org.infoshare.sharing.quality;

/** What a rule demands of the values of an item. */
public enum RuleKind {
  /** Every record has a value. */
  REQUIRED,
  /** No two records have the same value. */
  UNIQUE,
  /** The value stands in an item of another entry, or of the same. */
  REFERENCE,
  /** A citizen number whose check character is right (GB 11643). */
  CITIZEN_NUMBER,
  /** A unified social credit code whose check character is right (GB 32100). */
  CREDIT_CODE,
  /** A date or time that has come. */
  NOT_FUTURE
}
