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
public class DisputeBatchJob implements BatchSteps {

  @Inject private DisputeBatchOpening opening;

  @Override
  public List<Jurisdiction> due() {
    return opening.due();
  }

  @Override
  public void open(Jurisdiction seat) {
    opening.openAutomatically(seat);
  }

  @Override
  public List<UUID> waiting(Jurisdiction seat) {
    return opening.waiting(seat);
  }

  @Override
  public void open(Jurisdiction seat, UUID dispute) {
    opening.openAutomatically(seat, dispute);
  }
}
