package org.infoshare.catalogue.source;

/** Who may publish a term as its own, in one city or district. */
public enum SourceStatus {
  /** Everybody, because every register has it. */
  IDENTIFIER,
  /** The responsible department by confirmed rows, or the source department among several. */
  RESPONSIBLE,
  /** Nobody yet: confirmed rows name functions, but no department was assigned or designated. */
  UNASSIGNED,
  /** Everybody: the rows are only inferred. They advise the authority that publishes. */
  INFERRED,
  /** Everybody: the table names nobody. */
  FREE
}
