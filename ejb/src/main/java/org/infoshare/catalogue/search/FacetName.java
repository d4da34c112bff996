package org.infoshare.catalogue.search;

/** The facets; each is also a filter of the search. */
public enum FacetName {
  /** 类 and 项: a value of one digit, and one of three. */
  NODE,
  PROVIDER,
  SHARING,
  UPDATE_CYCLE,
  SHARING_MODE,
  LEVEL,
  ORIGIN
}
