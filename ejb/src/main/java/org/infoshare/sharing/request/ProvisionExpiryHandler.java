package org.infoshare.sharing.request;

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
 * Marks a request as late when the deadline of the provision expires. The provider must still
 * provide the information.
 */
@ApplicationScoped
class ProvisionExpiryHandler implements DeadlineExpiryHandler {

  @Inject private Requests requests;
  @Inject private RequestJournal journal;
  @Inject private Departments departments;

  @Override
  public Map<String, Consequence> consequences() {
    return Map.of(RequestDeadlineKind.PROVIDE.kind(), this::onExpiry);
  }

  private void onExpiry(DeadlineKey key, LocalDate due) {
    requests
        .lock(UUID.fromString(key.caseId()))
        .filter(request -> request.stage() == RequestStage.AGREED)
        .ifPresent(request -> expire(request, due));
  }

  private void expire(SharingRequest request, LocalDate due) {
    request.expire();
    journal.recordAndNotify(
        Caller.PLATFORM,
        request,
        RequestEvent.LATE,
        act -> act.grant(request.grant()).detail("due", due),
        request.requester(),
        request.provider(),
        departments.authorityOf(request.provider()));
    requests.flush();
  }
}
