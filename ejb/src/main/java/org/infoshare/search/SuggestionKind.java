package org.infoshare.search;

/** What a suggestion is. */
public enum SuggestionKind {
  CODE,
  NAME,
  ITEM
}
