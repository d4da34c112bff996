package org.infoshare.time.rulebook;

/** What of the rules was changed. */
public enum RuleChangeKind {
  /** A limit of a rule-set. */
  LIMIT,
  /** A setting of a rule-set. */
  SETTING,
  /** Which rule-set is in force from a day on. */
  ADOPTION,
  /** The shorter limit that a department set for itself. */
  OWN_LIMIT
}
