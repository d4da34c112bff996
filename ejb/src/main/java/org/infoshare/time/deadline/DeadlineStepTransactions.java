package org.infoshare.time.deadline;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The steps of the sweep, each in a transaction of its own. */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeadlineStepTransactions implements DeadlineSteps {

  @Inject private DeadlineProcessor turns;

  @Override
  public int recount(int most) {
    return turns.recount(most);
  }

  @Override
  public int advance(int most) {
    return turns.advance(most);
  }

  @Override
  public List<UUID> findExpired(int most) {
    return turns.findExpired(most);
  }

  @Override
  public int handleExpired(List<UUID> passed) {
    return turns.handleExpired(passed);
  }

  @Override
  public void retryLater(UUID passed, UUID reference) {
    turns.retryLater(passed, reference);
  }
}
