package org.infoshare.cases.dispute;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The steps of the sweep over batches, each in a transaction of its own. */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BatchRun implements BatchSteps {

  @Inject private Batches batches;

  @Override
  public List<Seat> due() {
    return batches.due();
  }

  @Override
  public void open(Seat seat) {
    batches.openByItself(seat);
  }

  @Override
  public List<UUID> waiting(Seat seat) {
    return batches.waiting(seat);
  }

  @Override
  public void open(Seat seat, UUID dispute) {
    batches.openByItself(seat, dispute);
  }
}
