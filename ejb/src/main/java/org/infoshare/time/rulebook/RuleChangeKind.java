package org.infoshare.time.rulebook;

/** The kinds of changes of the rules. */
public enum RuleChangeKind {
  /** A limit of a rule-set. */
  LIMIT,
  /** A setting of a rule-set. */
  SETTING,
  /** The rule-set in force from a day on. */
  ADOPTION,
  /** The shorter limit that a department set for itself. */
  OWN_LIMIT
}
