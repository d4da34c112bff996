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
 * Asks requesters to dispose of information that they may no longer use (Decree 809 art. 27). Each
 * request has its own transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DisposalJob {

  @Inject private Requests requests;
  @Inject private RequestDeadlines deadlines;
  @Inject private RequestJournal journal;
  @Inject private Clock clock;

  /**
   * The requests whose period of use is over and that no request renews, by id, after the given id.
   */
  public List<UUID> findWaiting(UUID after, int maxResults) {
    return requests.withUseEnded(LocalDate.now(clock), after, maxResults);
  }

  /**
   * Asks for the disposal, once. The deadline starts only then, so that nobody is late without
   * having been asked.
   */
  public void start(UUID id) {
    requests
        .lock(id)
        .filter(request -> request.startDisposal(LocalDate.now(clock)))
        .ifPresent(
            request -> {
              var lastDay = request.outcome().lastDay(request.content());
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
