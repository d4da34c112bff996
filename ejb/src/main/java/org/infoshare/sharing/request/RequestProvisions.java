package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import org.infoshare.catalogue.publication.Hosting;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.sharing.grant.GrantStage;
import org.infoshare.sharing.grant.Grants;
import org.infoshare.sharing.terms.UsePeriod;

/**
 * Starts the provision after a consent (Decree 809 art. 22). Hosted records that are asked for call
 * by call are provided at once; everything else has a deadline, and the provider reports it.
 */
@ApplicationScoped
class RequestProvisions {

  @Inject private Hosting hosting;
  @Inject private RequestDeadlines deadlines;
  @Inject private RequestJournal journal;
  @Inject private Grants grants;
  @Inject private Instance<RequestListener> listeners;

  /** Provides the information of a new consent at once, or starts the deadline of its provision. */
  void start(SharingRequest request, Instant at) {
    if (isProvidedByPlatform(request)) {
      provideByPlatform(request, at, false);
      recordByPlatform(request);
    } else {
      deadlines.startProvision(request, at);
    }
  }

  /**
   * Does the same after a dispute.
   *
   * @param awaitingProvision whether a provision was due before, which keeps its deadline
   * @param ordered whether a ruling ordered it, which has its own deadline
   * @return whether the information is provided at once
   */
  boolean startAfterDispute(
      SharingRequest request, boolean awaitingProvision, boolean ordered, Instant at) {
    boolean provided = isProvidedByPlatform(request);
    if (provided) {
      start(request, at);
      keepSuspended(request);
    } else if (!ordered) {
      deadlines.startSettledProvision(request, awaitingProvision, at);
    }
    return provided;
  }

  private boolean isProvidedByPlatform(SharingRequest request) {
    return request.content().isFetchedByCall() && hosting.isHosted(request.entry());
  }

  /** Provides the information, because the platform now hosts the records. */
  void provideHosted(SharingRequest request, Instant at) {
    boolean late = deadlines.isProvisionLate(request);
    provideByPlatform(request, at, late);
    deadlines.completeProvision(request, Caller.PLATFORM.account(), at);
    long record = recordByPlatform(request);
    journal.notifyDepartments(
        Caller.PLATFORM, request, RequestEvent.PROVIDED, record, request.requester());
    listeners.forEach(listener -> listener.provided(request.id()));
    keepSuspended(request);
  }

  private void provideByPlatform(SharingRequest request, Instant at, boolean late) {
    var before = request.outcome().usablePeriod();
    request.provideAutomatically(at, late);
    moveGrantPeriod(Caller.PLATFORM, request, before);
  }

  /** Moves the period of the grant to make up for lost time of use: it is as long as requested. */
  private void moveGrantPeriod(Caller by, SharingRequest request, UsePeriod before) {
    var usable = request.outcome().usablePeriod();
    if (usable != before) {
      grants.movePeriod(by, request.grant(), usable.from(), usable.until());
    }
  }

  private long recordByPlatform(SharingRequest request) {
    return journal.record(
        Caller.PLATFORM,
        request,
        RequestEvent.PROVIDED_BY_PLATFORM,
        act -> act.grant(request.grant()));
  }

  /** Records that the provider has provided the information by other means. */
  void provide(SharingRequest request, NewProvision newProvision, CommandContext context) {
    boolean late = deadlines.isProvisionLate(request);
    var before = request.outcome().usablePeriod();
    request.provide(context, newProvision, late);
    moveGrantPeriod(context.caller(), request, before);
    deadlines.completeProvision(request, context.account(), context.at());
    journal.recordAndNotify(
        context.caller(),
        request,
        RequestEvent.PROVIDED,
        act ->
            act.grant(request.grant())
                .detail("mode", newProvision.mode())
                .detail("note", newProvision.note()),
        request.requester());
    listeners.forEach(listener -> listener.provided(request.id()));
    keepSuspended(request);
  }

  /** Suspends the request if its grant was suspended before anything was provided. */
  private void keepSuspended(SharingRequest request) {
    grants
        .find(request.grant())
        .filter(grant -> grant.stage() == GrantStage.SUSPENDED)
        .ifPresent(grant -> request.tryMoveByPlatform(RequestCommand.SUSPEND));
  }
}
