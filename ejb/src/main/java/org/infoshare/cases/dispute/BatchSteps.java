package org.infoshare.cases.dispute;

import java.util.List;
import java.util.UUID;

/** The steps of the automatic opening of batches; each step runs in its own transaction. */
interface BatchSteps {

  /** The jurisdictions in which a batch is due. */
  List<Jurisdiction> due();

  /** Opens the batch of a jurisdiction with all of its due disputes, or fails with none. */
  void open(Jurisdiction jurisdiction);

  /** The disputes that wait for the batch of a jurisdiction. */
  List<UUID> waiting(Jurisdiction jurisdiction);

  /** Adds one of these disputes to the batch of a jurisdiction. */
  void open(Jurisdiction jurisdiction, UUID dispute);
}
