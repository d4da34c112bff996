package org.infoshare.catalogue.entry;

import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.publication.EntryStage;

/**
 * A filter for entries; null fields do not restrict.
 *
 * @param word a word or code that the entry's code, name, abstract or items contain
 * @param provider the code of the providing department
 * @param sharing the sharing attribute
 * @param stage the stage; unpublished entries are shown only to their department and its authority
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record EntryFilter(
    String word,
    String provider,
    Sharing sharing,
    EntryStage stage,
    Integer limit,
    String cursor) {}
