package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.infoshare.catalogue.publication.HostingListener;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.Merger;
import org.infoshare.organisation.department.MergerListener;
import org.infoshare.sharing.grant.GrantListener;
import org.infoshare.sharing.grant.Grants;

/**
 * The consequences for requests of changes elsewhere: the platform hosts the records of an entry, a
 * grant was suspended, restored or ended, two departments were merged.
 */
@ApplicationScoped
class RequestFollowUps implements HostingListener, GrantListener, MergerListener {

  @Inject private Requests requests;
  @Inject private RequestProvisions provisions;
  @Inject private RequestDeadlines deadlines;
  @Inject private RequestJournal journal;
  @Inject private Grants grants;
  @Inject private Clock clock;
  @Inject private Instance<RequestListener> listeners;

  /** Provides the requests for the entry that were consented to and ask for it call by call. */
  @Override
  public void hostingStarted(String entry) {
    for (UUID id : requests.awaitingProvision(entry)) {
      requests.grantOf(id).ifPresent(grants::lock);
      requests
          .lock(id)
          .filter(
              request ->
                  request.stage().isAwaitingProvision() && request.content().isFetchedByCall())
          .ifPresent(request -> provisions.provideHosted(request, clock.instant()));
    }
    requests.flush();
  }

  @Override
  public void suspended(UUID request, Caller by) {
    followGrant(request, RequestCommand.SUSPEND, by, RequestEvent.SUSPENDED);
  }

  @Override
  public void restored(UUID request, Caller by) {
    followGrant(request, RequestCommand.RESTORE, by, RequestEvent.RESTORED);
  }

  @Override
  public void ended(UUID request, Caller by) {
    followGrant(request, RequestCommand.TERMINATE, by, RequestEvent.TERMINATED);
  }

  private void followGrant(UUID id, RequestCommand command, Caller by, RequestEvent event) {
    requests
        .lock(id)
        .filter(request -> request.tryMoveByPlatform(command))
        .ifPresent(
            request -> {
              journal.record(by, request, event, act -> act.grant(request.grant()));
              if (command == RequestCommand.TERMINATE) {
                deadlines.cancel(request, by.account());
                if (request.fulfilment().isProvided()) {
                  deadlines.startDisposal(request, clock.instant());
                }
                listeners.forEach(listener -> listener.ended(id));
              }
              requests.flush();
            });
  }

  /** Ends the open requests between the two departments, and their grants. */
  @Override
  public void merged(Merger merger) {
    for (UUID id : requests.openBetween(merger)) {
      requests.grantOf(id).ifPresent(grants::lock);
      endBecauseMerged(id, merger);
    }
  }

  /**
   * Ends one request. Its need and a dispute over it are between the same two departments, and end
   * through their own features.
   */
  private void endBecauseMerged(UUID id, Merger merger) {
    var request = requests.lock(id).orElseThrow();
    String body =
        request.answerTerms().isReceived()
            ? request.answerTerms().substituteAuthority()
            : request.route().currentAuthority();
    request.endByMerger(merger.reason());
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
