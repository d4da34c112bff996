package org.infoshare.cases.dispute;

import java.lang.System.Logger.Level;
import java.util.UUID;

/**
 * Opens the batches that are due. A batch opens with all of its disputes or, where that fails, with
 * each dispute separately, so that only the faulty ones wait.
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
      // The container removes a timer that fails twice.
      LOG.log(Level.WARNING, "Disputes wait for their batch", failed);
    }
  }

  private void open(Jurisdiction jurisdiction) {
    try {
      steps.open(jurisdiction);
    } catch (RuntimeException failed) {
      steps.waiting(jurisdiction).forEach(dispute -> openWith(jurisdiction, dispute));
    }
  }

  private void openWith(Jurisdiction jurisdiction, UUID dispute) {
    try {
      steps.open(jurisdiction, dispute);
    } catch (RuntimeException failed) {
      LOG.log(Level.ERROR, "Dispute " + dispute + " waits for its batch", failed);
    }
  }
}
