package org.infoshare.cases.dispute;

import static org.infoshare.cases.dispute.DisputeReason.BATCH_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.infoshare.catalogue.entry.Catalogue;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DueView;

/** Opening a dispute, what its parties do to end it, and reading it. */
@Stateless
public class DisputeService {

  @Inject private Disputes disputes;
  @Inject private DisputeBodies bodies;
  @Inject private DisputeViews views;
  @Inject private DisputeDeadlines deadlines;
  @Inject private DisputeProceedings proceedings;
  @Inject private DisputedCases cases;
  @Inject private DisputeBatches batches;
  @Inject private Catalogue catalogue;
  @Inject private Departments departments;
  @Inject private DisputeScopes scopes;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * The disputes that concern the caller, the newest first, each without its statements.
   *
   * @throws Refusal {@code invalid} if the filter names a request, a need, an entry, a department
   *     or a batch that does not exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.REVIEWER, Roles.GOVERNMENT})
  public Page<DisputeView> list(DisputeFilter filter) {
    var named = new Checks();
    cases.checkNamed(named, filter);
    boolean opened = filter.batch() == null || batches.find(filter.batch()).isPresent();
    named.require(opened, "/batch", BATCH_NOT_FOUND, filter.batch());
    catalogue.checkEntry(named, "/entry", filter.entry());
    departments.checkExists(named, "/requester", filter.requester());
    departments.checkExists(named, "/provider", filter.provider());
    named.refuseIfAny();
    return views.of(disputes.page(bodies.bodyOf(callers.current()), filter));
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.REVIEWER, Roles.GOVERNMENT})
  public DisputeView get(UUID id) {
    return views.of(proceedings.find(id));
  }

  /**
   * Why a limit of a dispute has its date: each day, each move, the article.
   *
   * @param which which limit; null for that of the stage in which the dispute stands
   * @throws Refusal {@code deadline-not-found} if it has none of that name; {@code
   *     no-limit-in-stage}
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.REVIEWER, Roles.GOVERNMENT})
  public DueView explainDue(UUID id, DisputeLimit which) {
    var dispute = proceedings.find(id);
    return which == null
        ? deadlines.explainCurrent(dispute.stage(), id)
        : deadlines.explain(which, id);
  }

  /** Opens a dispute over a request or a need of the caller's department. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public DisputeView open(NewDispute asked) {
    DisputeValidator.checkMatter(asked);
    var caller = callers.current();
    var subject =
        asked.need() == null
            ? scopes.ofRequest(asked.request(), caller)
            : scopes.ofNeed(asked.need(), caller);
    var turn = new DisputeContext(caller, bodies.of(subject), clock.instant());
    var dispute = Dispute.open(turn, subject, asked.reasons());
    proceedings.open(dispute, turn);
    return views.of(dispute);
  }

  /**
   * States, for the caller's department, which items it agrees to share. Where both parties agree
   * to the same items, the dispute is settled.
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public DisputeView offerSettlement(UUID id, List<String> items, String text) {
    return done(
        id,
        DisputeEvent.SETTLEMENT_OFFERED,
        (dispute, turn) -> dispute.offerSettlement(turn, items, text));
  }

  /** Gives in: the provider shares everything in dispute. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public DisputeView concede(UUID id, String text) {
    return done(id, DisputeEvent.CONCEDED, (dispute, turn) -> dispute.concede(turn, text));
  }

  /** Takes a dispute back before it is decided. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public DisputeView withdraw(UUID id, String reasons) {
    return done(id, DisputeEvent.WITHDRAWN, (dispute, turn) -> dispute.withdraw(turn, reasons));
  }

  private DisputeView done(UUID id, DisputeEvent what, DisputeProceedings.Step step) {
    return views.of(proceedings.act(id, what, step));
  }
}
