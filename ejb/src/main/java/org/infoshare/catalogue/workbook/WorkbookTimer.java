package org.infoshare.catalogue.workbook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reminds this node of waiting workbooks, every two seconds; which one it works off is decided by
 * the claimed row, so that several nodes do not get in each other's way.
 */
@Stateless
@PermitAll
public class WorkbookTimer {

  private static final System.Logger LOG = System.getLogger(WorkbookTimer.class.getName());

  /** One workbook at a time on each node: it is what keeps memory within bounds. */
  private static final AtomicBoolean BUSY = new AtomicBoolean();

  @Inject private WorkbookJob job;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void sweep() {
    if (BUSY.compareAndSet(false, true)) {
      try {
        while (next()) {
          // the next one
        }
      } catch (RuntimeException | Error failed) {
        // The container drops a timer for good that fails twice.
        LOG.log(Level.WARNING, "A workbook waits for its next attempt", failed);
      } finally {
        BUSY.set(false);
      }
    }
  }

  @Schedule(hour = "*", minute = "41", persistent = false)
  void deleteOldFiles() {
    try {
      job.deleteOldFiles();
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "Old workbooks stay for now", failed);
    }
  }

  private boolean next() {
    try {
      return job.processNext();
    } catch (RolledBackImport undone) {
      job.conclude(undone);
      return true;
    }
  }
}
