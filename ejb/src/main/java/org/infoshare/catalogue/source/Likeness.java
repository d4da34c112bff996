package org.infoshare.catalogue.source;

/** Why two items are taken for the same datum, the surest first. */
public enum Likeness {
  /** Both name the same standard term. */
  SAME_TERM,
  /** One is called as the standard term of the other, or as one of its synonyms. */
  SAME_MEANING,
  /** Both have the same Chinese name, apart from writing. */
  SAME_NAME
}
