package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Page;
import org.infoshare.organisation.department.CommandContext;

/** Builds the views of requests, with the requests that renew them and their due dates. */
@ApplicationScoped
class RequestViews {

  @Inject private Requests requests;
  @Inject private RequestDeadlines deadlines;

  /** The view of a request, with the explanation of its due dates. */
  RequestView of(SharingRequest request, CommandContext context) {
    var id = request.id();
    var renewals = requests.renewals(Set.of(id), context);
    return request.view(
        context, renewals.getOrDefault(id, List.of()), deadlines.explainedDueDates(id));
  }

  /**
   * The requests that the caller may see, newest first, without the explanation of their due dates.
   */
  Page<RequestView> page(CommandContext context, RequestFilter filter) {
    var page = requests.page(context, filter);
    return new Page<>(of(page.items(), context), page.next());
  }

  /** The requests of one application that the caller may see, by their positions. */
  List<RequestView> ofApplication(UUID application, CommandContext context) {
    return of(requests.ofApplication(application, context), context);
  }

  private List<RequestView> of(List<SharingRequest> found, CommandContext context) {
    var ids = found.stream().map(SharingRequest::id).toList();
    var renewals = requests.renewals(ids, context);
    var dueDates = deadlines.dueDates(ids);
    return found.stream()
        .map(
            request ->
                request.view(
                    context,
                    renewals.getOrDefault(request.id(), List.of()),
                    dueDates.get(request.id())))
        .toList();
  }
}
