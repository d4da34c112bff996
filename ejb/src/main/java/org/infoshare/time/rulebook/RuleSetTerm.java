package org.infoshare.time.rulebook;

/** What is known of the validity of a rule-set. */
public enum RuleSetTerm {
  /** It has no term. */
  NONE,
  /** It is valid until a day that was read. */
  UNTIL,
  /** It has a term, but its length was not read (2016 rules, ch. VII). */
  NOT_READ
}
