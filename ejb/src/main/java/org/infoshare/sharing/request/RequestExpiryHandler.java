package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineExpiryHandler;

/** Handles expired deadlines of requests; a request that has left the stage does not change. */
@ApplicationScoped
class RequestExpiryHandler implements DeadlineExpiryHandler {

  @Inject private Requests requests;
  @Inject private RequestFiling filing;
  @Inject private RequestDeadlines deadlines;
  @Inject private RequestJournal journal;
  @Inject private Departments departments;

  @Override
  public Map<String, Consequence> consequences() {
    return Map.of(
        RequestDeadlineKind.RELAY.kind(), this::relay,
        RequestDeadlineKind.ANSWER.kind(), this::answer,
        RequestDeadlineKind.PROVIDE.kind(), this::provision,
        RequestDeadlineKind.PROVIDE_SETTLED.kind(), this::provision);
  }

  /** Skips the authority that did not forward the request in time. */
  private void relay(Expiry expiry) {
    follow(expiry, Set.of(RequestStage.RELAYING), request -> filing.skipAuthority(request, expiry));
  }

  /** Marks the request as unanswered. A late answer is still accepted. */
  private void answer(Expiry expiry) {
    follow(
        expiry,
        Set.of(RequestStage.FILED, RequestStage.SUPPLEMENT),
        request -> {
          request.expire();
          deadlines.cancelSupplement(request, Caller.PLATFORM.account());
          recordAndNotify(request, RequestEvent.UNANSWERED, expiry::describe);
        });
  }

  /** Marks the request as late. The provider must still provide the information. */
  private void provision(Expiry expiry) {
    follow(
        expiry,
        Set.of(RequestStage.AGREED),
        request -> {
          request.expire();
          recordAndNotify(
              request, RequestEvent.LATE, act -> expiry.describe(act.grant(request.grant())));
        });
  }

  private void follow(Expiry expiry, Set<RequestStage> waiting, Consumer<SharingRequest> step) {
    requests
        .lock(expiry.caseId())
        .filter(request -> waiting.contains(request.stage()))
        .ifPresent(
            request -> {
              step.accept(request);
              requests.flush();
            });
  }

  private void recordAndNotify(
      SharingRequest request, RequestEvent event, UnaryOperator<Act> details) {
    journal.recordAndNotify(
        Caller.PLATFORM,
        request,
        event,
        details,
        request.requester(),
        request.provider(),
        departments.overseerOf(request.provider()));
  }
}
