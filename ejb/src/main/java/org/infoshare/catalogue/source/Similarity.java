package org.infoshare.catalogue.source;

/** The reasons to treat two items as the same datum, the most certain first. */
public enum Similarity {
  /** Both name the same standard term. */
  SAME_TERM,
  /** The name of one is the name or a synonym of the other's standard term. */
  SAME_MEANING,
  /** Both have the same plain Chinese name. */
  SAME_NAME
}
