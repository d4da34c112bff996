package org.infoshare.catalogue.search;

import java.util.UUID;

/**
 * A suggested search text that begins with what the caller typed.
 *
 * @param text the code, the name of an entry, or the name of an item
 * @param code the entry of this catalogue that has the code or the name; null for an external
 *     entry, and for an item, which many entries may have
 * @param externalEntry the external entry that has the name; null otherwise
 */
public record Suggestion(SuggestionKind kind, String text, String code, UUID externalEntry) {

  static Suggestion ofCode(String code) {
    return new Suggestion(SuggestionKind.CODE, code, code, null);
  }

  /**
   * Suggests the name of an entry.
   *
   * @param code its code in the index
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
