package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.sharing.grant.RightListener;

/** What becomes of an access right becomes of the request whose answer it is. */
@ApplicationScoped
class RightChanges implements RightListener {

  @Inject private Requests requests;
  @Inject private RequestLimits limits;
  @Inject private RequestNews news;
  @Inject private Clock clock;
  @Inject private Instance<SharingListener> listeners;

  @Override
  public void suspended(UUID request, Caller by) {
    follow(request, RequestCommand.SUSPEND, by, "request-suspended");
  }

  @Override
  public void restored(UUID request, Caller by) {
    follow(request, RequestCommand.RESTORE, by, "request-restored");
  }

  @Override
  public void ended(UUID request, Caller by) {
    follow(request, RequestCommand.TERMINATE, by, "request-terminated");
  }

  private void follow(UUID id, RequestCommand command, Caller by, String act) {
    requests
        .hold(id)
        .filter(request -> request.follow(command))
        .ifPresent(
            request -> {
              news.record(by, request, act, record -> record.grant(request.grant()));
              if (command == RequestCommand.TERMINATE) {
                limits.cancel(request, by.account());
                if (request.isProvided()) {
                  limits.startDisposal(request, clock.instant());
                }
                listeners.forEach(listener -> listener.ended(id));
              }
              requests.flush();
            });
  }
}
