package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.sharing.grant.GrantListener;

/** Applies the changes of a grant to the request for which it was issued. */
@ApplicationScoped
class RequestGrantListener implements GrantListener {

  @Inject private Requests requests;
  @Inject private RequestDeadlines deadlines;
  @Inject private RequestJournal journal;
  @Inject private Clock clock;
  @Inject private Instance<RequestListener> listeners;

  @Override
  public void suspended(UUID request, Caller by) {
    followGrant(request, RequestCommand.SUSPEND, by, "request-suspended");
  }

  @Override
  public void restored(UUID request, Caller by) {
    followGrant(request, RequestCommand.RESTORE, by, "request-restored");
  }

  @Override
  public void ended(UUID request, Caller by) {
    followGrant(request, RequestCommand.TERMINATE, by, "request-terminated");
  }

  private void followGrant(UUID id, RequestCommand command, Caller by, String act) {
    requests
        .lock(id)
        .filter(request -> request.tryMoveByPlatform(command))
        .ifPresent(
            request -> {
              journal.record(by, request, act, record -> record.grant(request.grant()));
              if (command == RequestCommand.TERMINATE) {
                deadlines.cancel(request, by.account());
                if (request.isProvided()) {
                  deadlines.startDisposal(request, clock.instant());
                }
                listeners.forEach(listener -> listener.ended(id));
              }
              requests.flush();
            });
  }
}
