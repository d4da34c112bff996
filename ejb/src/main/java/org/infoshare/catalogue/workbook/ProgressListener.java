package org.infoshare.catalogue.workbook;

/** Is informed of the progress of a run. */
@FunctionalInterface
interface ProgressListener {

  void report(int rowsDone, int rowsTotal);
}
