package org.infoshare.catalogue.workbook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.infoshare.foundation.platform.Attempts;

/**
 * Starts the processing of waiting workbooks on this node, every two seconds. The claimed row
 * decides which workbook a node processes, so that nodes do not disturb each other.
 */
@Stateless
@PermitAll
public class WorkbookTimer {

  private static final Attempts ATTEMPTS = new Attempts(WorkbookTimer.class);

  /** Each node processes one workbook at a time, which limits memory. */
  private static final AtomicBoolean BUSY = new AtomicBoolean();

  @Inject private WorkbookJob job;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void sweep() {
    if (BUSY.compareAndSet(false, true)) {
      try {
        ATTEMPTS.repeat("A workbook was not processed", this::processNext);
      } finally {
        BUSY.set(false);
      }
    }
  }

  private boolean processNext() {
    try {
      return job.processNext();
    } catch (RolledBackImport rolledBack) {
      job.conclude(rolledBack);
      return true;
    }
  }
}
