package org.infoshare.sharing.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;

/**
 * Asks requesters to dispose of what they may use no more (Decree 809 art. 27), each in a
 * transaction of its own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DisposalJob {

  @Inject private Requests requests;
  @Inject private RequestDeadlines deadlines;
  @Inject private RequestJournal journal;
  @Inject private Clock clock;

  /** Requests whose use is over and that nothing renews; at most so many after that one. */
  public List<UUID> findWaiting(UUID after, int most) {
    return requests.withUseEnded(LocalDate.now(clock), after, most);
  }

  /** Asks for the disposal, once; nobody is late who was not asked. */
  public void start(UUID id) {
    requests
        .lock(id)
        .filter(request -> request.canStartDisposal(LocalDate.now(clock)))
        .ifPresent(
            request -> {
              var lastDay = request.lastDay();
              request.startDisposal();
              deadlines.startDisposal(request, clock.instant());
              journal.recordAndNotify(
                  Caller.PLATFORM,
                  request,
                  RequestEvent.USE_ENDED,
                  act -> act.grant(request.grant()).detail("lastDay", lastDay),
                  request.requester(),
                  request.provider());
              requests.flush();
            });
  }
}
