package org.infoshare.dispute;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The steps of the sweep over batches, each in a transaction of its own. */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BatchRun {

  @Inject private Batches batches;

  /** The seats at which a batch is due. */
  public List<Seat> due() {
    return batches.due();
  }

  /** Opens the batch of a seat. */
  public void open(Seat seat) {
    batches.openByItself(seat);
  }
}
