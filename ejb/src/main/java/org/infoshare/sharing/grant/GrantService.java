package org.infoshare.sharing.grant;

import static org.infoshare.sharing.grant.GrantReason.GRANT_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.Departments;
import org.infoshare.sharing.terms.LegalBasis;

/** Shows grants to the departments concerned, and suspends, restores, settles and confirms them. */
@Stateless
public class GrantService {

  @Inject private IssuedGrants issued;
  @Inject private Catalogue catalogue;
  @Inject private Departments departments;
  @Inject private CallerContexts contexts;
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
    departments.checkExists(checks, "/requester", filter.requester());
    checks.refuseIfAny();
    var callerContext = contexts.current();
    var page = issued.page(callerContext, filter);
    return new Page<>(
        page.results().stream().map(grant -> grant.view(callerContext)).toList(), page.next());
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY})
  public GrantView get(UUID id) {
    var callerContext = contexts.current();
    return visible(issued.find(id), id, callerContext).view(callerContext);
  }

  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.AUTHORITY})
  public GrantView suspend(UUID id, String reason) {
    var callerContext = contexts.current();
    var grant = visible(issued.lock(id), id, callerContext);
    grant.suspend(callerContext, reason);
    long record = journal.record(callerContext.caller(), GrantEvent.SUSPENDED, grant, reason);
    if (grant.isSuspendedByProvider()) {
      suspensions.start(grant);
    }
    journal.suspended(grant, callerContext.caller(), record);
    return grant.view(callerContext);
  }

  @Idempotent
  @RolesAllowed({Roles.HEAD, Roles.AUTHORITY})
  public GrantView restore(UUID id, String reason) {
    var callerContext = contexts.current();
    var grant = visible(issued.lock(id), id, callerContext);
    grant.restore(callerContext, reason);
    long record = journal.record(callerContext.caller(), GrantEvent.RESTORED, grant, reason);
    journal.restored(grant, callerContext.caller(), record);
    return grant.view(callerContext);
  }

  /**
   * Agrees, for the requester, that a grant ends with its entry. The terms are recorded as
   * evidence.
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public GrantView approveEnd(UUID id, String terms) {
    var callerContext = contexts.current();
    var grant = visible(issued.lock(id), id, callerContext);
    grant.approveEnd(callerContext, terms, clock.instant());
    journal.record(callerContext.caller(), GrantEvent.END_APPROVED, grant, terms);
    return grant.view(callerContext);
  }

  /**
   * Confirms, for the successor of a merged requester, the requester's grant with the successor's
   * legal basis.
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public GrantView confirmSuccession(UUID id, LegalBasis basis) {
    new Checks().requirePresent("/legalBasis", basis).refuseIfAny();
    var callerContext = contexts.current();
    var grant = visible(issued.lock(id), id, callerContext);
    grant.confirmSuccession(callerContext, basis, clock.instant(), LocalDate.now(clock));
    long record =
        journal.record(
            callerContext.caller(),
            GrantEvent.SUCCESSION_CONFIRMED,
            grant,
            "%s %s: %s".formatted(basis.statute(), basis.article(), basis.duty()));
    journal.confirmed(grant, callerContext.caller(), record);
    return grant.view(callerContext);
  }

  /**
   * Ends, for the provider, a grant that the successor of its requester would otherwise continue to
   * use.
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public GrantView refuseSuccession(UUID id, String reason) {
    var callerContext = contexts.current();
    var grant = visible(issued.lock(id), id, callerContext);
    grant.refuseSuccession(callerContext, reason);
    long record =
        journal.record(callerContext.caller(), GrantEvent.SUCCESSION_REFUSED, grant, reason);
    journal.ended(grant, callerContext.caller(), record);
    return grant.view(callerContext);
  }

  private static Grant visible(Optional<Grant> found, UUID id, CallerContext callerContext) {
    return found
        .filter(grant -> grant.isVisibleTo(callerContext))
        .orElseThrow(() -> new Refusal(GRANT_NOT_FOUND, id));
  }
}
