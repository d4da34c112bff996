package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Page;

/** Requests as they are shown, with those that renew them and the due dates of their limits. */
@ApplicationScoped
class RequestViews {

  @Inject private Requests requests;
  @Inject private RequestDeadlines deadlines;

  /** The request with the ledgers of its limits. */
  RequestView of(SharingRequest request, CommandContext turn) {
    var id = request.id();
    var renewals = requests.renewals(Set.of(id), turn);
    return request.view(
        turn, renewals.getOrDefault(id, List.of()), deadlines.explainedDueDates(id));
  }

  /** The requests that the caller may know of, the newest first, without the ledgers. */
  Page<RequestView> page(CommandContext turn, RequestFilter filter) {
    var page = requests.page(turn, filter);
    return new Page<>(of(page.items(), turn), page.next());
  }

  /** The requests of one application that the caller may know of, by their places. */
  List<RequestView> ofApplication(UUID application, CommandContext turn) {
    return of(requests.ofApplication(application, turn), turn);
  }

  private List<RequestView> of(List<SharingRequest> found, CommandContext turn) {
    var ids = found.stream().map(SharingRequest::id).toList();
    var renewals = requests.renewals(ids, turn);
    var dues = deadlines.dueDates(ids);
    return found.stream()
        .map(
            request ->
                request.view(
                    turn, renewals.getOrDefault(request.id(), List.of()), dues.get(request.id())))
        .toList();
  }
}
