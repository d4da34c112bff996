package org.infoshare.catalogue.search;

/** The kind of a suggestion. */
public enum SuggestionKind {
  CODE,
  NAME,
  ITEM
}
