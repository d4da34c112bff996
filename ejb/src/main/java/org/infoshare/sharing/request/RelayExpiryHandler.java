package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/** Skips the authority that did not forward a request in time. */
@ApplicationScoped
class RelayExpiryHandler implements DeadlineExpiryHandler {

  @Inject private Requests requests;
  @Inject private RequestFiling filing;

  @Override
  public Map<String, Consequence> consequences() {
    return Map.of(RequestDeadlineKind.RELAY.kind(), this::onExpiry);
  }

  private void onExpiry(DeadlineKey key, LocalDate due) {
    requests
        .lock(UUID.fromString(key.caseId()))
        .filter(request -> request.stage() == RequestStage.RELAYING)
        .ifPresent(
            request -> {
              filing.skipAuthority(request, DeadlineExpiryHandler.expiryOf(due));
              requests.flush();
            });
  }
}
