package org.infoshare.sharing.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import org.infoshare.catalogue.entry.Hosting;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.sharing.grant.GrantStage;
import org.infoshare.sharing.grant.Grants;

/** What follows a consent: hosted records are there at once, others are owed within a limit. */
@ApplicationScoped
class RequestProvisions {

  @Inject private Hosting hosting;
  @Inject private RequestDeadlines deadlines;
  @Inject private RequestJournal journal;
  @Inject private Grants grants;
  @Inject private Instance<RequestListener> listeners;

  /** What was just consented to is provided, or is due from now on. */
  void start(SharingRequest request, Instant at) {
    if (hosting.isHosted(request.entry())) {
      provideByPlatform(request, at, false);
      recordByPlatform(request);
    } else {
      deadlines.startProvision(request, at);
    }
  }

  /**
   * The same for what a dispute ended with.
   *
   * @param owed whether something was owed before, within a limit that goes on
   * @param ordered whether a ruling ordered it, whose own limit runs
   * @return whether it is provided with it
   */
  boolean startAfterDispute(SharingRequest request, boolean owed, boolean ordered, Instant at) {
    boolean hosted = hosting.isHosted(request.entry());
    if (hosted || !(owed || ordered)) {
      start(request, at);
    }
    if (hosted) {
      keepSuspended(request);
    }
    return hosted;
  }

  /** The platform holds the records since now. */
  void provideHosted(SharingRequest request, Instant at) {
    boolean late = deadlines.isExpired(request, RequestLimit.PROVIDE);
    provideByPlatform(request, at, late);
    deadlines.completeProvision(request, SharingRequest.PLATFORM, at);
    long record = recordByPlatform(request);
    journal.notifyDepartments(
        Caller.PLATFORM, request, RequestEvent.PROVIDED, record, request.requester());
    listeners.forEach(listener -> listener.provided(request.id()));
    keepSuspended(request);
  }

  private void provideByPlatform(SharingRequest request, Instant at, boolean late) {
    var before = request.usablePeriod();
    request.provideAutomatically(at, late);
    moveGrantPeriod(Caller.PLATFORM, request, before);
  }

  /** Time of use that was lost is given: the right is good for as long as was asked for. */
  private void moveGrantPeriod(Caller by, SharingRequest request, UsePeriod before) {
    var usable = request.usablePeriod();
    if (usable != before) {
      grants.movePeriod(by, request.grant(), usable.from(), usable.until());
    }
  }

  private long recordByPlatform(SharingRequest request) {
    return journal.record(
        Caller.PLATFORM,
        request,
        "request-provided-by-platform",
        act -> act.grant(request.grant()));
  }

  /** The provider has provided it by other means. */
  void provide(SharingRequest request, NewProvision told, CommandContext turn) {
    boolean late = deadlines.isExpired(request, RequestLimit.PROVIDE);
    var before = request.usablePeriod();
    request.provide(turn, told, late);
    moveGrantPeriod(turn.caller(), request, before);
    deadlines.completeProvision(request, turn.account(), turn.at());
    journal.recordAndNotify(
        turn.caller(),
        request,
        RequestEvent.PROVIDED,
        act -> act.grant(request.grant()).detail("how", told.how()).detail("note", told.note()),
        request.requester());
    listeners.forEach(listener -> listener.provided(request.id()));
    keepSuspended(request);
  }

  /** A right that was suspended before anything was provided is so still. */
  private void keepSuspended(SharingRequest request) {
    grants
        .find(request.grant())
        .filter(right -> right.stage() == GrantStage.SUSPENDED)
        .ifPresent(right -> request.tryMoveByPlatform(RequestCommand.SUSPEND));
  }
}
