package org.infoshare.catalogue.workbook;

import org.infoshare.catalogue.entry.Sharing;

/**
 * Which entries to export; what is null does not restrict.
 *
 * @param own whether to export the entries of the caller's department as they stand, drafts among
 *     them; else published entries
 * @param word a word or code that the entry's code, name, abstract or items contain
 * @param provider the code of the providing department
 * @param sharing the sharing attribute
 * @param node the classification code that the entries stand under
 */
public record WorkbookSelection(
    Boolean own, String word, String provider, Sharing sharing, String node) {

  boolean isOwn() {
    return Boolean.TRUE.equals(own);
  }
}
