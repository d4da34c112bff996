package org.infoshare.catalogue.workbook;

import java.util.List;

/**
 * How the work on a workbook ended.
 *
 * @param stage the last stage
 * @param entries what was imported or, in a check, would be; none of a refused one
 * @param errors what is wrong, as far as it is kept
 * @param errorCount everything that is wrong
 */
record ImportResult(
    WorkbookStage stage, List<WorkbookEntry> entries, List<WorkbookError> errors, int errorCount) {

  static ImportResult refused(WorkbookFaults faults) {
    return new ImportResult(WorkbookStage.REFUSED, List.of(), faults.errors(), faults.count());
  }
}
