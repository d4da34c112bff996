package org.infoshare.workbook;

import java.util.UUID;

/** Tells how far a run is, whatever becomes of its transaction. */
interface Progress {

  /** How many rows the workbook has. */
  void total(UUID workbook, int rows);

  /** How many of them are worked off. */
  void done(UUID workbook, int rows);
}
