package org.infoshare.catalogue.workbook;

import org.infoshare.catalogue.description.Sharing;

/**
 * A filter for the entries to export; null fields do not restrict.
 *
 * @param own whether to export the current texts of the entries of the caller's department,
 *     including drafts; else published entries
 * @param word a word or code that the entry's code, name, abstract or items contain
 * @param provider the code of the providing department
 * @param sharing the sharing attribute
 * @param node the classification code above the entries
 */
public record WorkbookSelection(
    Boolean own, String word, String provider, Sharing sharing, String node) {

  boolean isOwn() {
    return Boolean.TRUE.equals(own);
  }
}
