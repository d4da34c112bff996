package org.infoshare.sharing.request;

import static org.infoshare.sharing.request.RequestReason.REQUEST_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.time.rulebook.Rulebook;

/** Loads requests for callers that may see them, and shows them. */
@ApplicationScoped
class RequestAccess {

  @Inject private Requests requests;
  @Inject private RequestDeadlines deadlines;
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

  /** Whether there is such a request and the caller may see it. */
  boolean isVisible(UUID id) {
    var caller = contexts.current();
    return requests.find(id).filter(request -> request.isVisibleTo(caller)).isPresent();
  }

  /** Writes the changes of a request and shows it. */
  RequestView saveAndView(SharingRequest request, CommandContext context) {
    requests.flush();
    return view(request, context);
  }

  /** Shows a request as stored. */
  RequestView view(UUID id, CommandContext context) {
    return view(visible(requests.find(id), id, context), context);
  }

  /** The view of a request, with the explanation of its due dates. */
  private RequestView view(SharingRequest request, CommandContext context) {
    var id = request.id();
    var renewals = requests.renewals(Set.of(id), context);
    var view =
        RequestView.of(
            request,
            context,
            renewals.getOrDefault(id, List.of()),
            deadlines.explainedDueDates(id));
    return context.caller().hasRole(Roles.SYSTEM) ? view.forSystem() : view;
  }

  /**
   * The requests that the caller may see, newest first, without the explanation of their due dates.
   */
  Page<RequestView> page(CommandContext context, RequestFilter filter) {
    var page = requests.page(context, filter);
    return new Page<>(views(page.results(), context), page.next());
  }

  /** The requests of one application that the caller may see, by their positions. */
  List<RequestView> ofApplication(UUID application, CommandContext context) {
    return views(requests.ofApplication(application, context), context);
  }

  private List<RequestView> views(List<SharingRequest> found, CommandContext context) {
    var ids = found.stream().map(SharingRequest::id).toList();
    var renewals = requests.renewals(ids, context);
    var dueDates = deadlines.dueDates(ids);
    return found.stream()
        .map(
            request ->
                RequestView.of(
                    request,
                    context,
                    renewals.getOrDefault(request.id(), List.of()),
                    dueDates.get(request.id())))
        .toList();
  }
}
