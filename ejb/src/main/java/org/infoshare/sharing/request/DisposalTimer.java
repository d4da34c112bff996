package org.infoshare.sharing.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.platform.Attempts;

/**
 * Looks every minute for requests whose period of use is over. The rows in the database decide,
 * whichever node runs.
 */
@Stateless
@PermitAll
public class DisposalTimer {

  private static final Attempts ATTEMPTS = new Attempts(DisposalTimer.class);
  private static final int BATCH_SIZE = 500;
  private static final UUID BEFORE_FIRST = new UUID(0, 0);

  @Inject private DisposalJob job;

  @Schedule(hour = "*", minute = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void run() {
    ATTEMPTS.run("The disposal of requests that are over was not started", this::startAll);
  }

  private void startAll() {
    List<UUID> batch;
    var after = BEFORE_FIRST;
    do {
      batch = job.findWaiting(after, BATCH_SIZE);
      batch.forEach(this::start);
      after = batch.isEmpty() ? after : batch.get(batch.size() - 1);
    } while (batch.size() == BATCH_SIZE);
  }

  private void start(UUID request) {
    ATTEMPTS.run(
        "The disposal of request %s was not started".formatted(request), () -> job.start(request));
  }
}
