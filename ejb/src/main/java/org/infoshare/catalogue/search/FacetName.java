package org.infoshare.catalogue.search;

/** By what hits are counted; each is also a filter of the search. */
public enum FacetName {
  /** 类 and 项: a value of one digit, and of three. */
  CLASS,
  PROVIDER,
  SHARING,
  CYCLE,
  MODE,
  LEVEL,
  ORIGIN
}
