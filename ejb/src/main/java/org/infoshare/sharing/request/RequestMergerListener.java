package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.Merger;
import org.infoshare.organisation.department.MergerListener;
import org.infoshare.sharing.grant.Grants;

/** Ends the open requests between two departments that are merged, and their grants. */
@ApplicationScoped
class RequestMergerListener implements MergerListener {

  @Inject private Requests requests;
  @Inject private RequestDeadlines deadlines;
  @Inject private RequestJournal journal;
  @Inject private Grants grants;

  @Override
  public void merged(Merger merger) {
    requests.openBetween(merger).forEach(id -> endBecauseMerged(id, merger));
  }

  /**
   * Ends one request. Its need and a dispute over it are between the same two departments, and end
   * through their own features.
   */
  private void endBecauseMerged(UUID id, Merger merger) {
    var request = requests.lock(id).orElseThrow();
    String body = request.isReceived() ? request.substituteAuthority() : request.currentAuthority();
    request.tryMoveByPlatform(RequestCommand.WITHDRAW);
    request.recordEndReason(merger.reason());
    if (request.isFiled()) {
      deadlines.cancel(request, Caller.PLATFORM.account());
      deadlines.cancelDisposal(request, Caller.PLATFORM.account());
    }
    if (request.grant() != null) {
      grants.end(request.grant(), merger.reason(), Caller.PLATFORM);
    }
    journal.recordAndNotify(
        Caller.PLATFORM,
        request,
        RequestEvent.ENDED_BY_MERGER,
        act -> act.detail("reasons", merger.reason()),
        merger.into(),
        merger.isUninvolved(body) ? body : null);
    requests.flush();
  }
}
