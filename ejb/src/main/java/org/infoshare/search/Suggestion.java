package org.infoshare.search;

/**
 * Something that begins as a caller began to write, and that a search finds.
 *
 * @param text the code, the name of an entry, or the name of an item
 * @param code the entry that has the code or the name; null for an item, which many may have
 */
public record Suggestion(SuggestionKind kind, String text, String code) {}
