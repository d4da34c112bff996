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
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.time.rulebook.Rulebook;

/** Loads requests for callers that may see them, and shows them. */
@ApplicationScoped
class RequestAccess {

  @Inject private Requests requests;
  @Inject private RequestViews views;
  @Inject private CallerContexts contexts;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  /** The context of the current command. */
  CommandContext context() {
    return new CommandContext(
        contexts.current(), clock.instant(), rulebook.inForceOn(LocalDate.now(clock)).id());
  }

  /** The request, locked until the transaction ends. */
  SharingRequest lock(UUID id, CommandContext context) {
    return visible(requests.lock(id), id, context);
  }

  private static SharingRequest visible(
      Optional<SharingRequest> found, UUID id, CommandContext context) {
    return found
        .filter(request -> request.isVisibleTo(context.callerContext()))
        .orElseThrow(() -> new Refusal(REQUEST_NOT_FOUND, id));
  }

  /** Writes the changes of a request and shows it. */
  RequestView saveAndView(SharingRequest request, CommandContext context) {
    requests.flush();
    return views.of(request, context);
  }

  /** Shows a request as stored. */
  RequestView view(UUID id, CommandContext context) {
    return views.of(visible(requests.find(id), id, context), context);
  }
}
