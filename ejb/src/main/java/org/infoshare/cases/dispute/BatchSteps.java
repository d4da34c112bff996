package org.infoshare.cases.dispute;

import java.util.List;
import java.util.UUID;

/** What opening batches by itself consists of; each step is a transaction of its own. */
interface BatchSteps {

  /** The seats at which a batch is due. */
  List<Jurisdiction> due();

  /** Opens the batch of a seat with all that it takes, or with none. */
  void open(Jurisdiction seat);

  /** The disputes that wait for the batch of a seat. */
  List<UUID> waiting(Jurisdiction seat);

  /** Takes one of them into the batch of a seat. */
  void open(Jurisdiction seat, UUID dispute);
}
