package org.infoshare.catalogue.workbook;

/** The outcome of an entry of a workbook. */
public enum WorkbookOutcome {
  /** A new draft. */
  CREATED,
  /** An existing entry is amended. */
  AMENDED,
  /** The description in the workbook is equal to the entry's: nothing was changed. */
  UNCHANGED
}
