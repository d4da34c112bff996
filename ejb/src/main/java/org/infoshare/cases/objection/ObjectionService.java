package org.infoshare.cases.objection;

import static org.infoshare.cases.objection.ObjectionReason.OBJECTION_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.catalogue.entry.Catalogue;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.onboarding.Connections;
import org.infoshare.sharing.grant.Grants;
import org.infoshare.time.deadline.DueView;
import org.infoshare.time.rulebook.Rulebook;

/** Raising, routing and deciding objections to what was received. */
@Stateless
public class ObjectionService {

  @Inject private Objections objections;
  @Inject private ObjectionProceedings proceedings;
  @Inject private RecordCorrections corrections;
  @Inject private ObjectionTargets targets;
  @Inject private ResponsibleDepartments responsibleDepartments;
  @Inject private ObjectionViews views;
  @Inject private ObjectionDeadlines deadlines;
  @Inject private CallerContexts contexts;
  @Inject private Connections connections;
  @Inject private Departments departments;
  @Inject private Catalogue catalogue;
  @Inject private Grants grants;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  /**
   * The objections that concern the caller, the newest first, each without values and days.
   *
   * @throws Refusal {@code invalid} if the filter names an entry or a department that does not
   *     exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY, Roles.AUDITOR})
  public Page<ObjectionView> list(ObjectionFilter filter) {
    var checks = new Checks();
    catalogue.checkEntry(checks, "/entry", filter.entry());
    departments.checkExists(checks, "/objector", filter.objector());
    departments.checkExists(checks, "/responsible", filter.responsible());
    checks.refuseIfAny();
    var standing = contexts.current();
    return views.page(objections.page(standing, filter), standing);
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY, Roles.AUDITOR})
  public ObjectionView get(UUID id) {
    var standing = contexts.current();
    return views.detailedView(visible(objections.find(id), id, standing), standing);
  }

  /** Why its last limit has its date: each day, each event, the article. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY, Roles.AUDITOR})
  public DueView explainDue(UUID id) {
    return deadlines.explain(visible(objections.find(id), id, contexts.current()));
  }

  /**
   * Raises an objection of the caller's department; it goes at once to whoever answers for it.
   *
   * @throws Refusal {@code invalid} with every field at fault; {@code record-not-received}, {@code
   *     values-agree}, {@code own-record}, {@code items-of-several-sources}, {@code objection-open}
   */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public ObjectionView raise(NewObjection asked) {
    var standing = contexts.current();
    var caller = standing.caller();
    connections.requireActiveIfSystem(caller);
    var checked = CheckedObjection.of(asked, catalogue::published);
    checked.requireCovered(grants.requireOwn(caller, checked.grant()));
    String provider = responsibleDepartments.provider(checked.entry());
    var objection =
        Objection.raise(
            targets.find(checked),
            new ObjectionFiling(
                caller.department(),
                caller.account(),
                clock.instant(),
                rulebook.inForceOn(LocalDate.now(clock)).id(),
                provider,
                checked.grounds()),
            responsibleDepartments.responsible(checked.entry(), checked.items()),
            responsibleDepartments.authorityOf(provider));
    proceedings.raise(
        caller,
        objection,
        new ObjectionValues(null, checked.ownValues(), checked.receivedValues()));
    return views.detailedView(objection, standing);
  }

  /**
   * Says which department answers for an objection of which the table of sources leaves that open.
   *
   * @throws Refusal {@code own-record} if that is the department that raised it, {@code
   *     already-merged} if it ended in another
   */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ObjectionView route(UUID id, String department) {
    var standing = contexts.current();
    var objection = visible(objections.lock(id), id, standing);
    objection.require(standing, ObjectionCommand.ROUTE);
    var checks = new Checks();
    if (department == null || department.isBlank()) {
      checks.addFault("/department", PlatformReason.MISSING);
    } else {
      departments.checkExists(checks, "/department", department);
    }
    checks.refuseIfAny();
    departments.requireNotMerged(department);
    proceedings.route(standing, objection, department);
    return views.detailedView(objection, standing);
  }

  /**
   * Confirms an objection: the record was corrected, and everybody who had got it is told.
   *
   * @throws Refusal {@code record-not-corrected} unless the corrected record was pushed before
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ObjectionView correct(UUID id, String statement) {
    var standing = contexts.current();
    var held = objections.lockWithSameRecord(id);
    var objection =
        visible(held.stream().filter(one -> one.id().equals(id)).findFirst(), id, standing);
    var others = held.stream().filter(one -> !one.id().equals(id)).toList();
    corrections.correct(standing, objection, others, statement);
    return views.detailedView(objection, standing);
  }

  /** Stands by what is in doubt, with reasons. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ObjectionView reject(UUID id, String reasons) {
    var standing = contexts.current();
    var objection = visible(objections.lock(id), id, standing);
    proceedings.reject(standing, objection, reasons);
    return views.detailedView(objection, standing);
  }

  /** Takes an objection back before it is decided. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public ObjectionView withdraw(UUID id, String reasons) {
    var standing = contexts.current();
    connections.requireActiveIfSystem(standing.caller());
    var objection = visible(objections.lock(id), id, standing);
    proceedings.withdraw(standing, objection, reasons);
    return views.detailedView(objection, standing);
  }

  private static Objection visible(Optional<Objection> found, UUID id, CallerContext standing) {
    return found
        .filter(objection -> objection.isVisibleTo(standing))
        .orElseThrow(() -> new Refusal(OBJECTION_NOT_FOUND, id));
  }
}
