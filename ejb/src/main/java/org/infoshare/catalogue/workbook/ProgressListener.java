package org.infoshare.catalogue.workbook;

/** Who is told how far a run is. */
@FunctionalInterface
interface ProgressListener {

  void report(int rowsDone, int rowsTotal);
}
