package org.infoshare.catalogue.workbook;

import org.infoshare.catalogue.entry.CurrentEntry;
import org.infoshare.catalogue.entry.NewEntry;

/**
 * What an import would do with an entry of a workbook.
 *
 * @param rows where the workbook speaks of it
 * @param content what it says
 * @param existing the entry as it stands; null for a new one
 * @param outcome what is to become of it
 */
record PlannedEntry(
    SheetEntry rows, NewEntry content, CurrentEntry existing, WorkbookOutcome outcome) {

  /** What became of it, or would: then a new entry has no code yet. */
  WorkbookEntry toResult(String code) {
    return new WorkbookEntry(rows.firstRow(), outcome, code, content.name());
  }

  /** Its code; null for a new entry. */
  String code() {
    return existing == null ? null : existing.code();
  }
}
