package org.infoshare.cases.dispute;

import java.lang.System.Logger.Level;
import java.util.UUID;

/**
 * Opens the batches that are due: together, and where that fails one by one, so that only those at
 * fault wait.
 */
final class BatchOpening {

  private static final System.Logger LOG = System.getLogger(BatchOpening.class.getName());

  private final BatchSteps steps;

  BatchOpening(BatchSteps steps) {
    this.steps = steps;
  }

  void sweep() {
    try {
      steps.due().forEach(this::open);
    } catch (RuntimeException failed) {
      // The container drops a timer for good that fails twice.
      LOG.log(Level.WARNING, "Disputes wait for their batch", failed);
    }
  }

  private void open(Jurisdiction seat) {
    try {
      steps.open(seat);
    } catch (RuntimeException oneOfThem) {
      steps.waiting(seat).forEach(dispute -> openWith(seat, dispute));
    }
  }

  private void openWith(Jurisdiction seat, UUID dispute) {
    try {
      steps.open(seat, dispute);
    } catch (RuntimeException failed) {
      LOG.log(Level.ERROR, "Dispute " + dispute + " waits for its batch", failed);
    }
  }
}
