package org.infoshare.sharing.request;

import static org.infoshare.sharing.request.RequestStage.FILED;
import static org.infoshare.sharing.request.RequestStage.SUPPLEMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineExpiryHandler;
import org.infoshare.time.deadline.DeadlineKey;

/**
 * Marks a request as unanswered when the deadline of the answer expires. A late answer is still
 * accepted.
 */
@ApplicationScoped
class AnswerExpiryHandler implements DeadlineExpiryHandler {

  @Inject private Requests requests;
  @Inject private RequestDeadlines deadlines;
  @Inject private RequestJournal journal;
  @Inject private Departments departments;

  @Override
  public Map<String, Consequence> consequences() {
    return Map.of(RequestDeadlineKind.ANSWER.kind(), this::onExpiry);
  }

  private void onExpiry(DeadlineKey key, LocalDate due) {
    requests
        .lock(UUID.fromString(key.caseId()))
        .filter(request -> request.stage() == FILED || request.stage() == SUPPLEMENT)
        .ifPresent(request -> expire(request, due));
  }

  private void expire(SharingRequest request, LocalDate due) {
    request.expire();
    deadlines.cancelSupplement(request, Caller.PLATFORM.account());
    journal.recordAndNotify(
        Caller.PLATFORM,
        request,
        RequestEvent.UNANSWERED,
        act -> act.detail("due", due),
        request.requester(),
        request.provider(),
        departments.authorityOf(request.provider()));
    requests.flush();
  }
}
