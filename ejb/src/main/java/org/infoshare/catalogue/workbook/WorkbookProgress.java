package org.infoshare.catalogue.workbook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Writes progress down at once, outside the transaction of the import. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WorkbookProgress {

  @Inject private Workbooks workbooks;
  @Inject private Clock clock;

  /** Begins a run and tells how many began by now. */
  public int start(UUID workbook) {
    return workbooks.startRun(workbook, clock.instant());
  }

  /** Tells how many rows of how many are worked off. */
  public void report(UUID workbook, int done, int total) {
    workbooks.storeProgress(workbook, total, done, clock.instant());
  }
}
