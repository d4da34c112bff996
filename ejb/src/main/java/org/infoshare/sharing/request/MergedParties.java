package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.Merger;
import org.infoshare.organisation.department.MergerListener;
import org.infoshare.sharing.grant.Grants;

/** Ends the open requests between two departments that become one, and their rights with them. */
@ApplicationScoped
class MergedParties implements MergerListener {

  @Inject private Requests requests;
  @Inject private RequestLimits limits;
  @Inject private RequestNews news;
  @Inject private Grants grants;

  @Override
  public void merged(Merger merger) {
    requests.between(merger).forEach(id -> lapse(id, merger));
  }

  /** A need that it came of, and a dispute over it, are between the same two, and end as such. */
  private void lapse(UUID id, Merger merger) {
    var request = requests.hold(id).orElseThrow();
    String body = request.isReceived() ? request.overseer() : request.relayNow();
    request.follow(RequestCommand.WITHDRAW);
    request.endFor(merger.reason());
    if (request.isFiled()) {
      limits.cancel(request, Caller.PLATFORM.account());
      limits.cancelDisposal(request, Caller.PLATFORM.account());
    }
    if (request.grant() != null) {
      grants.end(request.grant(), merger.reason(), Caller.PLATFORM);
    }
    news.tell(
        Caller.PLATFORM,
        request,
        RequestEvent.LAPSED,
        act -> act.detail("reasons", merger.reason()),
        merger.into(),
        merger.isUninvolved(body) ? body : null);
    requests.flush();
  }
}
