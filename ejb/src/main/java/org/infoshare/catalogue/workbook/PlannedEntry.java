package org.infoshare.catalogue.workbook;

import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.entry.CurrentEntry;

/**
 * The planned import of one entry of a workbook.
 *
 * @param rows its rows in the workbook
 * @param content its description in the workbook
 * @param existing the current entry; null for a new one
 * @param outcome the planned outcome
 */
record PlannedEntry(
    SheetEntry rows, NewEntry content, CurrentEntry existing, WorkbookOutcome outcome) {

  /** The result for this entry. In a check, a new entry has no code. */
  WorkbookEntry toResult(String code) {
    return new WorkbookEntry(rows.firstRow(), outcome, code, content.name());
  }

  /** Its code; null for a new entry. */
  String code() {
    return existing == null ? null : existing.code();
  }
}
