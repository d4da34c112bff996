package org.infoshare.cases.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.Merger;
import org.infoshare.time.deadline.DeadlineExpiryHandler.Expiry;

/**
 * The effects of an act on an objection: its row, its deadline, its evidence and its notices, all
 * in the transaction of the caller.
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
      Objections objections, ObjectionDeadlines deadlines, ObjectionJournal journal, Clock clock) {
    this.objections = objections;
    this.deadlines = deadlines;
    this.journal = journal;
    this.clock = clock;
  }

  /** Stores a new objection and sends it to the department that must act. */
  void raise(Caller caller, Objection objection, ObjectionValues values) {
    objections.add(objection, values);
    deadlines.start(objection, clock.instant());
    journal.record(
        caller,
        ObjectionEvent.RAISED,
        objection,
        act ->
            act.detail("scope", objection.target().scope())
                .detail("ruleSet", objection.filing().ruleSet())
                .detail("waitingFor", objection.waitingFor()));
    journal.raised(objection);
  }

  /** Assigns the responsible department, as the authority named it. */
  void route(CallerContext caller, Objection objection, String department, Set<String> candidates) {
    objection.route(caller, department, candidates);
    deadlines.meetRouting(objection, caller.caller().account());
    sendToResponsible(caller.caller(), objection, clock.instant(), act -> act);
  }

  /**
   * Assigns the provider as the responsible department after the deadline of the authority expired,
   * unless the objection was assigned in the meantime.
   */
  void routeAutomatically(Expiry expiry) {
    objections
        .lock(expiry.caseId())
        .filter(objection -> objection.stage() == ObjectionStage.RAISED)
        .ifPresent(objection -> routeAutomatically(objection, expiry.at(), expiry::describe));
  }

  private void routeAutomatically(Objection objection, Instant at, UnaryOperator<Act> more) {
    objection.routeAutomatically();
    sendToResponsible(Caller.platformFor(objection.routingAuthority()), objection, at, more);
  }

  private void sendToResponsible(
      Caller caller, Objection objection, Instant at, UnaryOperator<Act> more) {
    objections.store(objection);
    deadlines.start(objection, at);
    journal.record(
        caller,
        ObjectionEvent.ROUTED,
        objection,
        act -> more.apply(act.detail("responsible", objection.responsible())));
    journal.routed(objection);
  }

  /** Records that the verification is overdue; a late decision is still possible. */
  void overdue(Expiry expiry) {
    objections
        .lock(expiry.caseId())
        .filter(objection -> objection.stage() == ObjectionStage.VERIFYING)
        .ifPresent(
            objection -> {
              journal.record(
                  Caller.platformFor(objection.responsible()),
                  ObjectionEvent.OVERDUE,
                  objection,
                  expiry::describe);
              journal.overdue(objection, deadlines.authorityOf(objection.responsible()));
            });
  }

  void reject(CallerContext caller, Objection objection, String reasons) {
    objection.reject(caller, reasons, clock.instant());
    objections.store(objection);
    deadlines.meetVerification(objection, caller.caller().account());
    journal.record(caller.caller(), ObjectionEvent.REJECTED, objection, act -> act);
    journal.decided(objection);
  }

  void withdraw(CallerContext caller, Objection objection, String reasons) {
    String actingDepartment = objection.waitingFor();
    objection.withdraw(caller, reasons, clock.instant());
    objections.store(objection);
    deadlines.cancel(objection, caller.caller().account());
    journal.record(caller.caller(), ObjectionEvent.WITHDRAWN, objection, act -> act);
    journal.withdrawn(objection, actingDepartment);
  }

  /**
   * Withdraws an objection whose two parties were merged, because no department objects to its own
   * data.
   */
  void withdrawOnMerger(UUID id, Merger merger) {
    var objection = objections.lock(id).orElseThrow();
    String actingDepartment = objection.waitingFor();
    objection.withdrawOnMerger(merger.reason(), clock.instant());
    objections.store(objection);
    deadlines.cancel(objection, Caller.PLATFORM.account());
    journal.record(
        Caller.PLATFORM,
        ObjectionEvent.PARTIES_MERGED,
        objection,
        act -> act.detail("reasons", objection.outcome().statement()));
    journal.partiesMerged(objection, actingDepartment, merger);
  }

  /**
   * Assigns the provider as the responsible department, because the authority was merged into the
   * objector.
   */
  void routeToProvider(UUID id) {
    var objection = objections.lock(id).orElseThrow();
    deadlines.cancel(objection, Caller.PLATFORM.account());
    routeAutomatically(objection, clock.instant(), act -> act);
  }
}
