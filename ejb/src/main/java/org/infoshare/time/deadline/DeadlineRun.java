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
public class DeadlineRun implements SweepSteps {

  @Inject private DeadlineTurns turns;

  @Override
  public int countAnew(int most) {
    return turns.countAnew(most);
  }

  @Override
  public int tick(int most) {
    return turns.tick(most);
  }

  @Override
  public List<UUID> waiting(int most) {
    return turns.waiting(most);
  }

  @Override
  public int follow(List<UUID> passed) {
    return turns.follow(passed);
  }

  @Override
  public void failed(UUID passed, UUID reference) {
    turns.failed(passed, reference);
  }
}
