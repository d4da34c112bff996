package org.infoshare.catalogue.search;

/** What a suggestion is. */
public enum SuggestionKind {
  CODE,
  NAME,
  ITEM
}
