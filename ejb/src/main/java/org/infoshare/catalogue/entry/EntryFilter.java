package org.infoshare.catalogue.entry;

/**
 * Which entries to list; what is null does not restrict.
 *
 * @param word a word or code that the entry's code, name, abstract or items contain
 * @param provider the code of the providing department
 * @param sharing the sharing attribute
 * @param stage where the entry stands; entries not yet published are shown to their own department
 *     and its authority only
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record EntryFilter(
    String word,
    String provider,
    Sharing sharing,
    EntryStage stage,
    Integer limit,
    String cursor) {}
