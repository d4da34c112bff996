package org.infoshare.catalogue.publication;

/** Why the sharing authority should look at an item. */
public enum ItemAdviceKind {
  /**
   * By rows that are only inferred another department, or an open one, is responsible for the term.
   */
  RESPONSIBILITY_INFERRED,
  /** Another department of the same city or district publishes the term already. */
  PUBLISHED_BY_ANOTHER,
  /** The department says that no standard term fits. */
  NO_TERM_FITS,
  /** It names no standard term, but its names mean one. */
  RESEMBLES_TERM
}
