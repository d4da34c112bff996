package org.infoshare.catalogue.workbook;

/** Who is told how far a run is. */
@FunctionalInterface
interface Progress {

  void tell(int rowsDone, int rowsTotal);
}
