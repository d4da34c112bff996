package org.infoshare.cases.dispute;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.UUID;
import org.infoshare.cases.competence.Jurisdiction;

/**
 * Opens the batches that are due. A batch opens with all of its disputes or, where that fails, with
 * each dispute separately, so that only the faulty ones wait.
 */
final class BatchOpening {

  private static final System.Logger LOG = System.getLogger(BatchOpening.class.getName());

  /** The steps of the automatic opening of batches; each step runs in its own transaction. */
  interface Steps {

    /** The jurisdictions in which a batch is due. */
    List<Jurisdiction> due();

    /** Opens the batch of a jurisdiction with all of its due disputes, or fails with none. */
    void open(Jurisdiction jurisdiction);

    /** The disputes that wait for the batch of a jurisdiction. */
    List<UUID> waiting(Jurisdiction jurisdiction);

    /** Adds one of these disputes to the batch of a jurisdiction. */
    void open(Jurisdiction jurisdiction, UUID dispute);
  }

  private final Steps steps;

  BatchOpening(Steps steps) {
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
      openSeparately(jurisdiction);
    }
  }

  private void openSeparately(Jurisdiction jurisdiction) {
    try {
      steps.waiting(jurisdiction).forEach(dispute -> openWith(jurisdiction, dispute));
    } catch (RuntimeException failed) {
      LOG.log(Level.ERROR, "The batch of " + jurisdiction + " waits", failed);
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
