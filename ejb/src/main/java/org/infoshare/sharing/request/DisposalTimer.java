package org.infoshare.sharing.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Looks every minute for requests whose period of use is over. The rows in the database decide,
 * whichever node runs.
 */
@Stateless
@PermitAll
public class DisposalTimer {

  private static final System.Logger LOG = System.getLogger(DisposalTimer.class.getName());
  private static final int BATCH_SIZE = 500;
  private static final UUID BEFORE_FIRST = new UUID(0, 0);

  @Inject private DisposalJob job;

  @Schedule(hour = "*", minute = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    try {
      List<UUID> batch;
      var after = BEFORE_FIRST;
      do {
        batch = job.findWaiting(after, BATCH_SIZE);
        batch.forEach(this::start);
        after = batch.isEmpty() ? after : batch.get(batch.size() - 1);
      } while (batch.size() == BATCH_SIZE);
    } catch (RuntimeException failed) {
      // The container removes a timer that fails twice.
      LOG.log(System.Logger.Level.WARNING, "Some requests are over and nobody is asked", failed);
    }
  }

  private void start(UUID request) {
    try {
      job.start(request);
    } catch (RuntimeException failed) {
      LOG.log(System.Logger.Level.ERROR, "Request " + request + " is over", failed);
    }
  }
}
