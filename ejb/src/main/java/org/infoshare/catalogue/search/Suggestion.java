package org.infoshare.catalogue.search;

import java.util.UUID;

/**
 * Something that begins as a caller began to write, and that a search finds.
 *
 * @param text the code, the name of an entry, or the name of an item
 * @param code the entry of this catalogue that has the code or the name; null for an external one,
 *     and for an item, which many may have
 * @param externalEntry the external entry that has the name; null for any other
 */
public record Suggestion(SuggestionKind kind, String text, String code, UUID externalEntry) {

  static Suggestion ofCode(String code) {
    return new Suggestion(SuggestionKind.CODE, code, code, null);
  }

  /**
   * The name of an entry.
   *
   * @param code under which it is searched
   */
  static Suggestion ofName(String name, String code) {
    return IndexedEntry.isExternal(code)
        ? new Suggestion(SuggestionKind.NAME, name, null, UUID.fromString(code))
        : new Suggestion(SuggestionKind.NAME, name, code, null);
  }

  static Suggestion ofItem(String item) {
    return new Suggestion(SuggestionKind.ITEM, item, null, null);
  }
}
