package org.infoshare.sharing.grant;

import static org.infoshare.sharing.grant.GrantReason.GRANT_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.catalogue.entry.Catalogue;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.Departments;

/** Showing grants to those they concern; suspending and restoring them. */
@Stateless
public class GrantService {

  @Inject private IssuedGrants issued;
  @Inject private Catalogue catalogue;
  @Inject private Departments departments;
  @Inject private CallerContexts contexts;
  @Inject private EvidenceLedger evidence;
  @Inject private Clock clock;
  @Inject private GrantJournal journal;
  @Inject private SuspensionDeadlines suspensions;

  /**
   * The grants that concern the caller, the newest first.
   *
   * @throws Refusal {@code invalid} if the filter names an entry or a department that does not
   *     exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY})
  public Page<GrantView> list(GrantFilter filter) {
    var checks = new Checks();
    catalogue.checkEntry(checks, "/entry", filter.entry());
    departments.checkExists(checks, "/provider", filter.provider());
    departments.checkExists(checks, "/consumer", filter.consumer());
    checks.refuseIfAny();
    var standing = contexts.current();
    var page = issued.page(standing, filter);
    return new Page<>(
        page.items().stream().map(grant -> grant.view(standing)).toList(), page.next());
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY})
  public GrantView get(UUID id) {
    var standing = contexts.current();
    return visible(issued.find(id), id, standing).view(standing);
  }

  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.AUTHORITY})
  public GrantView suspend(UUID id, String reason) {
    var standing = contexts.current();
    var grant = visible(issued.lock(id), id, standing);
    grant.suspend(standing, reason);
    record(standing, "grant-suspended", grant, reason);
    if (grant.isSuspendedByProvider()) {
      suspensions.start(grant);
    }
    journal.suspended(grant, standing.caller());
    return grant.view(standing);
  }

  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.AUTHORITY})
  public GrantView restore(UUID id, String reason) {
    var standing = contexts.current();
    var grant = visible(issued.lock(id), id, standing);
    grant.restore(standing, reason);
    record(standing, "grant-restored", grant, reason);
    journal.restored(grant, standing.caller());
    return grant.view(standing);
  }

  /** Agrees, for the consumer, that a right ends with its entry; the terms are on record. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public GrantView settle(UUID id, String terms) {
    var standing = contexts.current();
    var grant = visible(issued.lock(id), id, standing);
    grant.settle(standing, terms, clock.instant());
    record(standing, "grant-settled", grant, terms);
    return grant.view(standing);
  }

  /** Confirms, for the successor of the consumer, a right that this held, with its legal basis. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public GrantView confirm(UUID id, LegalBasis basis) {
    new Checks().requirePresent("/legalBasis", basis).refuseIfAny();
    var standing = contexts.current();
    var grant = visible(issued.lock(id), id, standing);
    grant.confirm(standing, basis, clock.instant(), LocalDate.now(clock));
    record(
        standing,
        "grant-confirmed",
        grant,
        "%s %s: %s".formatted(basis.statute(), basis.article(), basis.duty()));
    journal.confirmed(grant, standing.caller());
    return grant.view(standing);
  }

  /** Ends, for the provider, a right that the successor of its consumer would go on with. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public GrantView object(UUID id, String reason) {
    var standing = contexts.current();
    var grant = visible(issued.lock(id), id, standing);
    grant.object(standing, reason);
    record(standing, "grant-objected-to", grant, reason);
    journal.ended(grant, standing.caller());
    return grant.view(standing);
  }

  private static Grant visible(Optional<Grant> found, UUID id, CallerContext standing) {
    return found
        .filter(grant -> grant.isVisibleTo(standing))
        .orElseThrow(() -> new Refusal(GRANT_NOT_FOUND, id));
  }

  private void record(CallerContext standing, String act, Grant grant, String reason) {
    evidence.record(
        Act.of(standing.caller(), act)
            .grant(grant.id())
            .request(grant.request())
            .entry(grant.entry(), grant.entryVersion())
            .concerning(grant.provider())
            .concerning(grant.requester())
            .detail("reason", reason));
  }
}
