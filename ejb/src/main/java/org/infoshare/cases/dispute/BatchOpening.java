package org.infoshare.cases.dispute;

import java.util.List;
import java.util.UUID;
import org.infoshare.cases.competence.Jurisdiction;
import org.infoshare.foundation.platform.Attempts;

/**
 * Opens the batches that are due. A batch opens with all of its disputes or, where that fails, with
 * each dispute separately, so that only the faulty ones wait.
 */
final class BatchOpening {

  private static final Attempts ATTEMPTS = new Attempts(BatchOpening.class);

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
    ATTEMPTS.run(
        "The batches of disputes that are due were not opened",
        () -> steps.due().forEach(this::open));
  }

  private void open(Jurisdiction jurisdiction) {
    boolean opened =
        ATTEMPTS.run(
            "The batch of %s was not opened as a whole".formatted(jurisdiction),
            () -> steps.open(jurisdiction));
    if (!opened) {
      openSeparately(jurisdiction);
    }
  }

  private void openSeparately(Jurisdiction jurisdiction) {
    ATTEMPTS.run(
        "The disputes for the batch of %s were not found".formatted(jurisdiction),
        () -> steps.waiting(jurisdiction).forEach(dispute -> openWith(jurisdiction, dispute)));
  }

  private void openWith(Jurisdiction jurisdiction, UUID dispute) {
    ATTEMPTS.run(
        "Dispute %s was not added to a batch".formatted(dispute),
        () -> steps.open(jurisdiction, dispute));
  }
}
