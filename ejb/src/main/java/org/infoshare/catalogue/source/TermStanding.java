package org.infoshare.catalogue.source;

/** Who may publish a term as its own. */
public enum TermStanding {
  /** Everybody: every register carries it. */
  IDENTIFIER,
  /** The responsible department of the table, or the source department among several. */
  RESPONSIBLE,
  /** Nobody yet: the table names functions, and no department was assigned or named. */
  OPEN,
  /** The department that was the first to publish it. */
  CLAIMED,
  /** Whoever comes first. */
  FREE
}
