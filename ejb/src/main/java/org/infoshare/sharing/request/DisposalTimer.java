package org.infoshare.sharing.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Looks every minute for requests whose use is over; the rows decide, whichever node looks. */
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
      List<UUID> piece;
      var after = BEFORE_FIRST;
      do {
        piece = job.findWaiting(after, BATCH_SIZE);
        piece.forEach(this::start);
        after = piece.isEmpty() ? after : piece.get(piece.size() - 1);
      } while (piece.size() == BATCH_SIZE);
    } catch (RuntimeException failed) {
      // The container drops a timer for good that fails twice.
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
