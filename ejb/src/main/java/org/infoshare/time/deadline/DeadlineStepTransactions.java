package org.infoshare.time.deadline;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The steps of the deadline job, each in a transaction of its own. */
@Stateless
@LocalBean
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeadlineStepTransactions implements DeadlineSteps {

  @Inject private DeadlineProcessor processor;

  @Override
  public int recount(int maxResults) {
    return processor.recount(maxResults);
  }

  @Override
  public int advance(int maxResults) {
    return processor.advance(maxResults);
  }

  @Override
  public List<UUID> findExpired(int maxResults) {
    return processor.findExpired(maxResults);
  }

  @Override
  public int handleExpired(List<UUID> expired) {
    return processor.handleExpired(expired);
  }

  @Override
  public void retryLater(UUID expired, UUID reference) {
    processor.retryLater(expired, reference);
  }
}
