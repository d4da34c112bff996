package org.infoshare.catalogue.workbook;

import jakarta.ejb.ApplicationException;

/**
 * Takes back everything that a run did, and carries what is to be told of it: of a check, and of an
 * import that failed on its way.
 */
@ApplicationException(rollback = true)
class RolledBackImport extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient ClaimedWorkbook workbook;
  private final transient ImportResult verdict;

  RolledBackImport(ClaimedWorkbook workbook, ImportResult verdict) {
    super(verdict.stage().name());
    this.workbook = workbook;
    this.verdict = verdict;
  }

  ClaimedWorkbook workbook() {
    return workbook;
  }

  ImportResult verdict() {
    return verdict;
  }
}
