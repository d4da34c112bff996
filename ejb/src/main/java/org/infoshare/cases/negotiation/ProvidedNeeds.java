package org.infoshare.cases.negotiation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.sharing.request.RequestListener;

/**
 * Follows the request that an agreement or an order became until the requester has the information.
 */
@ApplicationScoped
class ProvidedNeeds implements RequestListener {

  private static final String ENDED = "由其形成的共享申请已终止 / The request that it became has ended";

  @Inject private Needs needs;
  @Inject private NeedDesk desk;
  @Inject private NeedRecords records;
  @Inject private Instance<NeedListener> listeners;

  @Override
  public void consented(UUID request, List<String> items, UUID grant) {
    // The agreement, or the decision, was the consent.
  }

  @Override
  public void provided(UUID request) {
    over(request)
        .filter(need -> need.stage().isOwed())
        .ifPresent(
            need -> {
              var platform = desk.platform();
              need.provide(platform);
              needs.flush();
              records.tell(
                  platform.caller(),
                  need,
                  desk.sides(need),
                  NeedNews.PROVIDED,
                  act -> act.request(request).grant(need.state().grant()),
                  need.requester(),
                  need.responsible());
              listeners.forEach(listener -> listener.provided(need.id()));
            });
  }

  @Override
  public void ended(UUID request) {
    over(request)
        .filter(need -> need.stage().isOwed())
        .ifPresent(
            need -> {
              var platform = desk.platform();
              need.end(platform, ENDED);
              needs.flush();
              records.tell(
                  platform.caller(),
                  need,
                  desk.sides(need),
                  NeedNews.WITHDRAWN,
                  act -> act.request(request),
                  need.requester(),
                  need.responsible());
              listeners.forEach(listener -> listener.settled(need.id()));
            });
  }

  private Optional<Need> over(UUID request) {
    return needs.ofRequest(request).flatMap(needs::hold);
  }
}
