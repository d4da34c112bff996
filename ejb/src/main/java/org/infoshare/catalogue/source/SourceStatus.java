package org.infoshare.catalogue.source;

/** Who may publish a term as its own. */
public enum SourceStatus {
  /** Everybody, because every register has it. */
  IDENTIFIER,
  /** The responsible department of the table, or the source department among several. */
  RESPONSIBLE,
  /** Nobody yet: the table names functions, but no department was assigned or designated. */
  UNASSIGNED,
  /** The department that was the first to publish it. */
  CLAIMED,
  /** The first department that publishes it. */
  FREE
}
