package org.infoshare.sharing.request;

import static org.infoshare.sharing.request.RequestReason.REQUEST_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.time.rulebook.Rulebook;

/** Hands out requests to whoever may know of them, and shows them. */
@ApplicationScoped
class RequestAccess {

  @Inject private Requests requests;
  @Inject private RequestViews views;
  @Inject private CallerContexts contexts;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  /** The caller's turn, now. */
  CommandContext context() {
    return new CommandContext(
        contexts.current(), clock.instant(), rulebook.inForceOn(LocalDate.now(clock)).id());
  }

  /** The request, held until the transaction ends. */
  SharingRequest lock(UUID id, CommandContext turn) {
    return visible(requests.lock(id), id, turn);
  }

  private static SharingRequest visible(
      Optional<SharingRequest> found, UUID id, CommandContext turn) {
    return found
        .filter(request -> request.isVisibleTo(turn.callerContext()))
        .orElseThrow(() -> new Refusal(REQUEST_NOT_FOUND, id));
  }

  /** Writes what was done to a request, and shows it. */
  RequestView saveAndView(SharingRequest request, CommandContext turn) {
    requests.flush();
    return views.of(request, turn);
  }

  /** Shows a request as it is kept. */
  RequestView view(UUID id, CommandContext turn) {
    return views.of(visible(requests.find(id), id, turn), turn);
  }
}
