package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.Merger;

/**
 * What follows from an act on an objection: its row, its limit, its record of evidence and its
 * notices, all in the transaction of the caller.
 */
@ApplicationScoped
class ObjectionCases {

  private final Objections objections;
  private final ObjectionLimits limits;
  private final ObjectionNews news;
  private final Clock clock;

  /** For the container's proxy. */
  protected ObjectionCases() {
    this(null, null, null, null);
  }

  @Inject
  ObjectionCases(Objections objections, ObjectionLimits limits, ObjectionNews news, Clock clock) {
    this.objections = objections;
    this.limits = limits;
    this.news = news;
    this.clock = clock;
  }

  /** A new objection goes to whoever has to act on it. */
  void raise(Caller by, Objection objection, Values values) {
    objections.add(objection, values);
    limits.begin(objection, clock.instant());
    news.record(
        by,
        "objection-raised",
        objection,
        act ->
            act.detail("scope", objection.doubted().scope())
                .detail("ruleSet", objection.origin().ruleSet())
                .detail("with", objection.with()));
    news.raised(objection);
  }

  /** The authority says who answers for it. */
  void route(CallerContext by, Objection objection, String department) {
    objection.route(by, department);
    limits.routed(objection, by.caller().account());
    go(by.caller(), objection, clock.instant());
  }

  /**
   * The authority did not say in time: the provider answers for it, unless somebody was faster.
   *
   * @param at from when on it does
   */
  void routeByItself(UUID id, Instant at) {
    objections
        .hold(id)
        .filter(objection -> objection.stage() == ObjectionStage.RAISED)
        .ifPresent(objection -> routeByItself(objection, at));
  }

  private void routeByItself(Objection objection, Instant at) {
    objection.routeByItself();
    go(Caller.platformFor(objection.router()), objection, at);
  }

  private void go(Caller by, Objection objection, Instant at) {
    objections.store(objection);
    limits.begin(objection, at);
    news.record(
        by,
        "objection-routed",
        objection,
        act -> act.detail("responsible", objection.responsible()));
    news.routed(objection);
  }

  /** Nobody verified it in time: it stands overdue, and can still be decided, late. */
  void overdue(UUID id) {
    objections
        .hold(id)
        .filter(objection -> objection.stage() == ObjectionStage.VERIFYING)
        .ifPresent(
            objection -> {
              news.record(
                  Caller.platformFor(objection.responsible()),
                  "objection-overdue",
                  objection,
                  act -> act);
              news.overdue(objection, limits.authorityOf(objection.responsible()));
            });
  }

  void uphold(CallerContext by, Objection objection, String reasons) {
    objection.uphold(by, reasons, clock.instant());
    objections.store(objection);
    limits.decided(objection, by.caller().account());
    news.record(by.caller(), "objection-upheld", objection, act -> act);
    news.decided(objection);
  }

  void withdraw(CallerContext by, Objection objection, String reasons) {
    String body = objection.with();
    objection.withdraw(by, reasons, clock.instant());
    objections.store(objection);
    limits.cancel(objection, by.caller().account());
    news.record(by.caller(), "objection-withdrawn", objection, act -> act);
    news.withdrawn(objection, body);
  }

  /** Nobody doubts what it answers for itself: two departments have become one. */
  void withdrawByItself(UUID id, Merger merger) {
    var objection = objections.hold(id).orElseThrow();
    String body = objection.with();
    objection.withdrawByItself(merger.reason(), clock.instant());
    objections.store(objection);
    limits.cancel(objection, Caller.PLATFORM.account());
    news.record(
        Caller.PLATFORM,
        "objection-withdrawn",
        objection,
        act -> act.detail("reasons", objection.outcome().statement()));
    news.becameOne(objection, body, merger);
  }

  /** Who was to say who answers for it has become the one that raised it: the provider does. */
  void routeWithoutRouter(UUID id) {
    var objection = objections.hold(id).orElseThrow();
    limits.cancel(objection, Caller.PLATFORM.account());
    routeByItself(objection, clock.instant());
  }
}
