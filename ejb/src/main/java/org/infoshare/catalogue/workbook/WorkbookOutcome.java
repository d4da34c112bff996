package org.infoshare.catalogue.workbook;

/** What became of an entry of a workbook. */
public enum WorkbookOutcome {
  /** A new draft. */
  CREATED,
  /** An entry that was there is described anew. */
  AMENDED,
  /** What the workbook says of an entry is what the entry says: nothing was touched. */
  UNCHANGED
}
