package org.infoshare.catalogue.workbook;

import jakarta.ejb.ApplicationException;

/**
 * Takes back everything that a run did, and carries what is to be told of it: of a check, and of an
 * import that failed on its way.
 */
@ApplicationException(rollback = true)
class Undone extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Claimed workbook;
  private final transient Verdict verdict;

  Undone(Claimed workbook, Verdict verdict) {
    super(verdict.stage().name());
    this.workbook = workbook;
    this.verdict = verdict;
  }

  Claimed workbook() {
    return workbook;
  }

  Verdict verdict() {
    return verdict;
  }
}
