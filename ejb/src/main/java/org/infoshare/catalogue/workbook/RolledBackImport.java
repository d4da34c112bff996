package org.infoshare.catalogue.workbook;

import jakarta.ejb.ApplicationException;

/**
 * Rolls back everything that a run did, and carries its result: of a check, and of an import that
 * failed.
 */
@ApplicationException(rollback = true)
class RolledBackImport extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient ClaimedWorkbook workbook;
  private final transient ImportResult verdict;

  RolledBackImport(ClaimedWorkbook workbook, ImportResult result) {
    super(result.stage().name());
    this.workbook = workbook;
    this.verdict = result;
  }

  ClaimedWorkbook workbook() {
    return workbook;
  }

  ImportResult verdict() {
    return verdict;
  }
}
