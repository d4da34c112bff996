package org.infoshare.catalogue.workbook;

/** The stage of the import of a workbook. */
public enum WorkbookStage {
  /** Stored, waiting to be processed. */
  RECEIVED,
  /** Being processed; or, if the node died, waiting for the next attempt. */
  RUNNING,
  /** Checked without errors; a check imports nothing. */
  CHECKED,
  /** Every entry was drafted or amended. */
  IMPORTED,
  /** There are errors, and nothing was imported. */
  REFUSED
}
