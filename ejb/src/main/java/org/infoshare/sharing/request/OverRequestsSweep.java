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
public class OverRequestsSweep {

  private static final System.Logger LOG = System.getLogger(OverRequestsSweep.class.getName());
  private static final int PIECE = 500;
  private static final UUID BEGINNING = new UUID(0, 0);

  @Inject private OverRequests over;

  @Schedule(hour = "*", minute = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void sweep() {
    try {
      List<UUID> piece;
      var after = BEGINNING;
      do {
        piece = over.waiting(after, PIECE);
        piece.forEach(this::ask);
        after = piece.isEmpty() ? after : piece.get(piece.size() - 1);
      } while (piece.size() == PIECE);
    } catch (RuntimeException failed) {
      // The container drops a timer for good that fails twice.
      LOG.log(System.Logger.Level.WARNING, "Some requests are over and nobody is asked", failed);
    }
  }

  private void ask(UUID request) {
    try {
      over.ask(request);
    } catch (RuntimeException failed) {
      LOG.log(System.Logger.Level.ERROR, "Request " + request + " is over", failed);
    }
  }
}
