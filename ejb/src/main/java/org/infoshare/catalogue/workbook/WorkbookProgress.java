package org.infoshare.catalogue.workbook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Stores progress at once, outside the transaction of the import. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WorkbookProgress {

  @Inject private Workbooks workbooks;
  @Inject private Clock clock;

  /** Starts a run and returns the number of runs so far. */
  public int start(UUID workbook) {
    return workbooks.startRun(workbook, clock.instant());
  }

  /** Stores the number of processed rows and of all rows. */
  public void report(UUID workbook, int done, int total) {
    workbooks.storeProgress(workbook, total, done, clock.instant());
  }
}
