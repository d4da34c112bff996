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
 * Starts the processing of waiting workbooks on this node, every two seconds. The claimed row
 * decides which workbook a node processes, so that nodes do not disturb each other.
 */
@Stateless
@PermitAll
public class WorkbookTimer {

  private static final System.Logger LOG = System.getLogger(WorkbookTimer.class.getName());

  /** Each node processes one workbook at a time, which limits memory. */
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
      } catch (RuntimeException | Error failure) {
        // The container removes a timer for good if it fails twice.
        LOG.log(Level.WARNING, "A workbook waits for its next attempt", failure);
      } finally {
        BUSY.set(false);
      }
    }
  }

  @Schedule(hour = "*", minute = "41", persistent = false)
  void deleteOldFiles() {
    try {
      job.deleteOldFiles();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Old workbooks stay for now", failure);
    }
  }

  private boolean next() {
    try {
      return job.processNext();
    } catch (RolledBackImport rolledBack) {
      job.conclude(rolledBack);
      return true;
    }
  }
}
