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
  @Inject private RequestLimits limits;
  @Inject private RequestNews news;
  @Inject private Grants grants;
  @Inject private Instance<SharingListener> listeners;

  /** What was just consented to is provided, or is due from now on. */
  void begin(SharingRequest request, Instant at) {
    if (hosting.isHosted(request.entry())) {
      provideByPlatform(request, at, false);
      recordByPlatform(request);
    } else {
      limits.startProvision(request, at);
    }
  }

  /**
   * The same for what a dispute ended with.
   *
   * @param owed whether something was owed before, within a limit that goes on
   * @param ordered whether a ruling ordered it, whose own limit runs
   * @return whether it is provided with it
   */
  boolean beginAfterDispute(SharingRequest request, boolean owed, boolean ordered, Instant at) {
    boolean hosted = hosting.isHosted(request.entry());
    if (hosted || !(owed || ordered)) {
      begin(request, at);
    }
    if (hosted) {
      followSuspension(request);
    }
    return hosted;
  }

  /** The platform holds the records since now. */
  void hosted(SharingRequest request, Instant at) {
    boolean late = limits.isPassed(request, RequestLimit.PROVIDE);
    provideByPlatform(request, at, late);
    limits.provided(request, SharingRequest.PLATFORM, at);
    long record = recordByPlatform(request);
    news.notice(Caller.PLATFORM, request, RequestEvent.PROVIDED, record, request.requester());
    listeners.forEach(listener -> listener.provided(request.id()));
    followSuspension(request);
  }

  private void provideByPlatform(SharingRequest request, Instant at, boolean late) {
    var before = request.usable();
    request.provideByItself(at, late);
    follow(Caller.PLATFORM, request, before);
  }

  /** Time of use that was lost is given: the right is good for as long as was asked for. */
  private void follow(Caller by, SharingRequest request, UsePeriod before) {
    var usable = request.usable();
    if (usable != before) {
      grants.move(by, request.grant(), usable.from(), usable.until());
    }
  }

  private long recordByPlatform(SharingRequest request) {
    return news.record(
        Caller.PLATFORM,
        request,
        "request-provided-by-platform",
        act -> act.grant(request.grant()));
  }

  /** The provider has provided it by other means. */
  void provide(SharingRequest request, Provision told, Turn turn) {
    boolean late = limits.isPassed(request, RequestLimit.PROVIDE);
    var before = request.usable();
    request.provide(turn, told, late);
    follow(turn.caller(), request, before);
    limits.provided(request, turn.account(), turn.at());
    news.tell(
        turn.caller(),
        request,
        RequestEvent.PROVIDED,
        act -> act.grant(request.grant()).detail("how", told.how()).detail("note", told.note()),
        request.requester());
    listeners.forEach(listener -> listener.provided(request.id()));
    followSuspension(request);
  }

  /** A right that was suspended before anything was provided is so still. */
  private void followSuspension(SharingRequest request) {
    grants
        .find(request.grant())
        .filter(right -> right.stage() == GrantStage.SUSPENDED)
        .ifPresent(right -> request.follow(RequestCommand.SUSPEND));
  }
}
