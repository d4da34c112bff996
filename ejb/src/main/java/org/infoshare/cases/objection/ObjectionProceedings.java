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
class ObjectionProceedings {

  private final Objections objections;
  private final ObjectionDeadlines deadlines;
  private final ObjectionJournal journal;
  private final Clock clock;

  /** For the container's proxy. */
  protected ObjectionProceedings() {
    this(null, null, null, null);
  }

  @Inject
  ObjectionProceedings(
      Objections objections, ObjectionDeadlines limits, ObjectionJournal news, Clock clock) {
    this.objections = objections;
    this.deadlines = limits;
    this.journal = news;
    this.clock = clock;
  }

  /** A new objection goes to whoever has to act on it. */
  void raise(Caller by, Objection objection, ObjectionValues values) {
    objections.add(objection, values);
    deadlines.start(objection, clock.instant());
    journal.record(
        by,
        "objection-raised",
        objection,
        act ->
            act.detail("scope", objection.target().scope())
                .detail("ruleSet", objection.filing().ruleSet())
                .detail("with", objection.waitingFor()));
    journal.raised(objection);
  }

  /** The authority says who answers for it. */
  void route(CallerContext by, Objection objection, String department) {
    objection.route(by, department);
    deadlines.meetRouting(objection, by.caller().account());
    sendToResponsible(by.caller(), objection, clock.instant());
  }

  /**
   * The authority did not say in time: the provider answers for it, unless somebody was faster.
   *
   * @param at from when on it does
   */
  void routeAutomatically(UUID id, Instant at) {
    objections
        .lock(id)
        .filter(objection -> objection.stage() == ObjectionStage.RAISED)
        .ifPresent(objection -> routeAutomatically(objection, at));
  }

  private void routeAutomatically(Objection objection, Instant at) {
    objection.routeAutomatically();
    sendToResponsible(Caller.platformFor(objection.routingAuthority()), objection, at);
  }

  private void sendToResponsible(Caller by, Objection objection, Instant at) {
    objections.store(objection);
    deadlines.start(objection, at);
    journal.record(
        by,
        "objection-routed",
        objection,
        act -> act.detail("responsible", objection.responsible()));
    journal.routed(objection);
  }

  /** Nobody verified it in time: it stands overdue, and can still be decided, late. */
  void overdue(UUID id) {
    objections
        .lock(id)
        .filter(objection -> objection.stage() == ObjectionStage.VERIFYING)
        .ifPresent(
            objection -> {
              journal.record(
                  Caller.platformFor(objection.responsible()),
                  "objection-overdue",
                  objection,
                  act -> act);
              journal.overdue(objection, deadlines.authorityOf(objection.responsible()));
            });
  }

  void reject(CallerContext by, Objection objection, String reasons) {
    objection.reject(by, reasons, clock.instant());
    objections.store(objection);
    deadlines.meetVerification(objection, by.caller().account());
    journal.record(by.caller(), "objection-upheld", objection, act -> act);
    journal.decided(objection);
  }

  void withdraw(CallerContext by, Objection objection, String reasons) {
    String body = objection.waitingFor();
    objection.withdraw(by, reasons, clock.instant());
    objections.store(objection);
    deadlines.cancel(objection, by.caller().account());
    journal.record(by.caller(), "objection-withdrawn", objection, act -> act);
    journal.withdrawn(objection, body);
  }

  /** Nobody doubts what it answers for itself: two departments have become one. */
  void withdrawOnMerger(UUID id, Merger merger) {
    var objection = objections.lock(id).orElseThrow();
    String body = objection.waitingFor();
    objection.withdrawOnMerger(merger.reason(), clock.instant());
    objections.store(objection);
    deadlines.cancel(objection, Caller.PLATFORM.account());
    journal.record(
        Caller.PLATFORM,
        "objection-withdrawn",
        objection,
        act -> act.detail("reasons", objection.outcome().statement()));
    journal.partiesMerged(objection, body, merger);
  }

  /** Who was to say who answers for it has become the one that raised it: the provider does. */
  void routeToProvider(UUID id) {
    var objection = objections.lock(id).orElseThrow();
    deadlines.cancel(objection, Caller.PLATFORM.account());
    routeAutomatically(objection, clock.instant());
  }
}
