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
class RequestDesk {

  @Inject private Requests requests;
  @Inject private RequestViews views;
  @Inject private CallerContexts standings;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  /** The caller's turn, now. */
  Turn turn() {
    return new Turn(
        standings.current(), clock.instant(), rulebook.inForceOn(LocalDate.now(clock)).id());
  }

  /** The request, held until the transaction ends. */
  SharingRequest held(UUID id, Turn turn) {
    return visible(requests.hold(id), id, turn);
  }

  private static SharingRequest visible(Optional<SharingRequest> found, UUID id, Turn turn) {
    return found
        .filter(request -> request.isVisibleTo(turn.by()))
        .orElseThrow(() -> new Refusal(REQUEST_NOT_FOUND, id));
  }

  /** Writes what was done to a request, and shows it. */
  RequestView shown(SharingRequest request, Turn turn) {
    requests.flush();
    return views.of(request, turn);
  }

  /** Shows a request as it is kept. */
  RequestView view(UUID id, Turn turn) {
    return views.of(visible(requests.find(id), id, turn), turn);
  }
}
