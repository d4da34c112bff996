package org.infoshare.cases.dispute;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.infoshare.cases.competence.Jurisdiction;

/** The steps of the automatic opening of batches, each in its own transaction. */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DisputeBatchJob implements BatchOpening.Steps {

  @Inject private DisputeBatchOpening opening;

  @Override
  public List<Jurisdiction> due() {
    return opening.due();
  }

  @Override
  public void open(Jurisdiction jurisdiction) {
    opening.openAutomatically(jurisdiction);
  }

  @Override
  public List<UUID> waiting(Jurisdiction jurisdiction) {
    return opening.waiting(jurisdiction);
  }

  @Override
  public void open(Jurisdiction jurisdiction, UUID dispute) {
    opening.openAutomatically(jurisdiction, dispute);
  }
}
