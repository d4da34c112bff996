package org.infoshare.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.deadline.DueDate;
import org.infoshare.deadline.DueView;
import org.infoshare.platform.Page;

/** Requests as they are shown: the rows, and the due dates of their limits. */
@ApplicationScoped
class RequestViews {

  @Inject private RequestRows rows;
  @Inject private RequestLimits limits;

  /** The request with the ledgers of its limits; empty where the caller may not know of it. */
  Optional<RequestView> find(UUID id, Turn turn) {
    return rows.find(id, turn)
        .map(view -> dated(List.of(view)).get(0))
        .map(
            view ->
                view.due(
                    explained(view, RequestLimit.ANSWER, view.answerDue()),
                    explained(view, RequestLimit.PROVIDE, view.provideDue()),
                    explained(view, RequestLimit.DISPOSE, view.disposeDue())));
  }

  private DueDate explained(RequestView view, RequestLimit which, DueDate known) {
    return known == null ? null : limits.explain(which, view.id()).due();
  }

  /** The requests that the caller may know of, the newest first, without the ledgers. */
  Page<RequestView> page(Turn turn, RequestFilter filter) {
    var page = rows.page(turn, filter);
    return new Page<>(dated(page.items()), page.next());
  }

  /** The requests of one application that the caller may know of, by their places. */
  List<RequestView> ofApplication(UUID application, Turn turn) {
    return dated(rows.ofApplication(application, turn));
  }

  private List<RequestView> dated(List<RequestView> found) {
    var ids = found.stream().map(RequestView::id).toList();
    var answers = limits.of(RequestLimit.ANSWER, ids);
    var provisions = limits.of(RequestLimit.PROVIDE, ids);
    var disposals = limits.of(RequestLimit.DISPOSE, ids);
    return found.stream()
        .map(view -> view.due(due(answers, view), due(provisions, view), due(disposals, view)))
        .toList();
  }

  private static DueDate due(Map<String, DueView> limits, RequestView view) {
    var found = limits.get(view.id().toString());
    return found == null ? null : found.due();
  }
}
