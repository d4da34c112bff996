package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.sharing.request.RequestListener;

/** Updates a need when the request of its agreement or order is provided or ends. */
@ApplicationScoped
class NeedFulfilmentListener implements RequestListener {

  private static final String ENDED = "由其形成的共享申请已终止 / The request that it became has ended";

  @Inject private Needs needs;
  @Inject private NeedAccess access;
  @Inject private NeedJournal journal;
  @Inject private Instance<NeedListener> listeners;

  @Override
  public void consented(UUID request, List<String> items, UUID grant) {
    // The agreement or the decision was the consent.
  }

  @Override
  public void provided(UUID request) {
    lockByRequest(request)
        .filter(need -> need.stage().isBeingFulfilled())
        .ifPresent(
            need -> {
              var platform = access.platformContext();
              need.provide(platform);
              needs.flush();
              journal.recordAndNotify(
                  platform.caller(),
                  need,
                  access.parties(need),
                  NeedEvent.PROVIDED,
                  act -> act.request(request).grant(need.state().grant()),
                  need.requester(),
                  need.provider());
              listeners.forEach(listener -> listener.provided(need.id()));
            });
  }

  @Override
  public void ended(UUID request) {
    lockByRequest(request)
        .filter(need -> need.stage().isBeingFulfilled())
        .ifPresent(
            need -> {
              var platform = access.platformContext();
              need.withdrawAutomatically(platform, ENDED);
              needs.flush();
              journal.recordAndNotify(
                  platform.caller(),
                  need,
                  access.parties(need),
                  NeedEvent.WITHDRAWN,
                  act -> act.request(request),
                  need.requester(),
                  need.provider());
              listeners.forEach(listener -> listener.settled(need.id()));
            });
  }

  private Optional<Need> lockByRequest(UUID request) {
    return needs.ofRequest(request).flatMap(needs::lock);
  }
}
