package org.infoshare.catalogue.workbook;

/** How far the import of a workbook is. */
public enum WorkbookStage {
  /** Stored, and waiting for its turn. */
  RECEIVED,
  /** Being worked off; or, if the node died, about to be taken up again. */
  RUNNING,
  /** Found in order by a check, which imports nothing. */
  CHECKED,
  /** Every entry of it was drafted or amended. */
  IMPORTED,
  /** Something is wrong in it, and nothing of it was imported. */
  REFUSED
}
