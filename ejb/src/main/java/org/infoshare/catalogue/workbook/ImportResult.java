package org.infoshare.catalogue.workbook;

import java.util.List;

/**
 * The result of the work on a workbook.
 *
 * @param stage the last stage
 * @param entries the entries imported or, in a check, to be imported; none if it was refused
 * @param errors the errors, up to the stored maximum
 * @param errorCount the number of all errors
 */
record ImportResult(
    WorkbookStage stage, List<WorkbookEntry> entries, List<WorkbookError> errors, int errorCount) {

  static ImportResult refused(WorkbookFaults faults) {
    return new ImportResult(WorkbookStage.REFUSED, List.of(), faults.errors(), faults.count());
  }
}
