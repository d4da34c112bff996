package org.infoshare.cases.dispute;

import static org.infoshare.cases.dispute.DisputeReason.BATCH_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.infoshare.cases.competence.DisputeBodies;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineView;

/** The opening and reading of disputes, and the ways in which the parties end them. */
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
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * The disputes that the caller may see, the newest first, without statements.
   *
   * @throws Refusal {@code invalid} if the filter names a request or a need that the caller may not
   *     know of, or an entry, a department or a batch that does not exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.REVIEWER, Roles.GOVERNMENT})
  public Page<DisputeView> list(DisputeFilter filter) {
    var checks = new Checks();
    var body = bodies.bodyOf(callers.current());
    cases.checkNamed(checks, filter, disputes.anyVisible(body, filter.request()));
    boolean batchExists = filter.batch() == null || batches.find(filter.batch()).isPresent();
    checks.require(batchExists, "/batch", BATCH_NOT_FOUND, filter.batch());
    catalogue.checkEntry(checks, "/entry", filter.entry());
    departments.checkExists(checks, "/requester", filter.requester());
    departments.checkExists(checks, "/provider", filter.provider());
    checks.refuseIfAny();
    return views.of(disputes.page(body, filter));
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.REVIEWER, Roles.GOVERNMENT})
  public DisputeView get(UUID id) {
    return views.of(proceedings.find(id));
  }

  /**
   * A deadline of a dispute and why it falls on its day: each day, each move, the article.
   *
   * @param deadline the kind of the deadline; null for that of the present stage
   * @throws Refusal {@code deadline-not-found} if it has none of that name; {@code
   *     no-deadline-in-stage}
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.REVIEWER, Roles.GOVERNMENT})
  public DeadlineView explainDue(UUID id, DisputeDeadlineKind deadline) {
    var dispute = proceedings.find(id);
    return deadline == null
        ? deadlines.explainCurrent(dispute.stage(), id)
        : deadlines.explain(deadline, id);
  }

  /** Opens a dispute over a request or a need of the caller's department. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public DisputeView open(NewDispute newDispute) {
    DisputeValidator.checkMatter(newDispute);
    var caller = callers.current();
    var scope =
        newDispute.need() == null
            ? cases.scopeOfRequest(newDispute.request(), caller)
            : cases.scopeOfNeed(newDispute.need(), caller);
    var context = new DisputeContext(caller, bodies.of(scope.parties()), clock.instant());
    var dispute = Dispute.open(context, scope, newDispute.reasons());
    proceedings.open(dispute, context);
    return views.of(dispute);
  }

  /**
   * Offers a settlement on some items, for the caller's department. Where both parties offer the
   * same items, the dispute is settled.
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public DisputeView offerSettlement(UUID id, List<String> items, String text) {
    return act(
        id,
        DisputeEvent.SETTLEMENT_OFFERED,
        (dispute, context) -> dispute.offerSettlement(context, items, text));
  }

  /** Concedes a dispute: the provider shares all disputed items. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public DisputeView concede(UUID id, String text) {
    return act(id, DisputeEvent.CONCEDED, (dispute, context) -> dispute.concede(context, text));
  }

  /** Withdraws a dispute before its decision. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public DisputeView withdraw(UUID id, String reasons) {
    return act(
        id, DisputeEvent.WITHDRAWN, (dispute, context) -> dispute.withdraw(context, reasons));
  }

  private DisputeView act(UUID id, DisputeEvent event, DisputeProceedings.Step step) {
    return views.of(proceedings.act(id, event, step));
  }
}
