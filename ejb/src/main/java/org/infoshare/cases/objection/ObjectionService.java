package org.infoshare.cases.objection;

import static org.infoshare.cases.objection.ObjectionReason.OBJECTION_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.catalogue.publication.Catalogue;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.system.Connections;
import org.infoshare.sharing.grant.Grants;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.time.rulebook.Rulebook;

/** The raising, routing and deciding of objections to received information. */
@Stateless
public class ObjectionService {

  @Inject private Objections objections;
  @Inject private ObjectionProceedings proceedings;
  @Inject private RecordCorrections corrections;
  @Inject private ObjectionTargets targets;
  @Inject private RefusedObjections refused;
  @Inject private ResponsibleDepartments responsibleDepartments;
  @Inject private ObjectionViews views;
  @Inject private ObjectionJournal journal;
  @Inject private ObjectionDeadlines deadlines;
  @Inject private CallerContexts contexts;
  @Inject private Connections connections;
  @Inject private Departments departments;
  @Inject private Catalogue catalogue;
  @Inject private Grants grants;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  /**
   * The objections that the caller may see, the newest first, without values and without the days
   * of the deadlines.
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
    var caller = contexts.current();
    return views.page(objections.page(caller, filter), caller);
  }

  /** One objection; if the caller sees the values in question, that is recorded. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY, Roles.AUDITOR})
  public ObjectionView get(UUID id) {
    var caller = contexts.current();
    var objection = visible(objections.find(id), id, caller);
    if (objection.showsValuesTo(caller)) {
      journal.valuesRead(caller.caller(), objection);
    }
    return views.detailedView(objection, caller);
  }

  /**
   * The latest deadline of an objection and why it falls on its day: each day, each event, the
   * article.
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.AUTHORITY, Roles.AUDITOR})
  public DeadlineView explainDue(UUID id) {
    return deadlines.explain(visible(objections.find(id), id, contexts.current()));
  }

  /**
   * Raises an objection of the caller's department; it goes to the responsible department at once.
   *
   * @throws Refusal {@code invalid} with every field at fault; {@code record-not-received}, {@code
   *     values-agree}, {@code no-difference-received}, {@code objections-refused-too-often}, {@code
   *     own-record}, {@code items-of-several-sources}, {@code objection-open}
   */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public ObjectionView raise(NewObjection newObjection) {
    var caller = contexts.current();
    connections.requireActiveIfSystem(caller.caller());
    var checked = CheckedObjection.of(newObjection, catalogue::published);
    var grant = grants.requireOwn(caller.caller(), checked.grant());
    checked.requireCovered(grant);
    if (checked.scope() != ObjectionScope.ENTRY) {
      refused.requireBelowLimit(
          caller.caller().department(), checked, targets.subjectHash(checked));
    }
    boolean permitted =
        grant.permits(
            caller.caller(), checked.entry(), checked.ownValues().keySet(), LocalDate.now(clock));
    String provider = responsibleDepartments.provider(checked.entry());
    var objection =
        Objection.raise(
            targets.find(checked, permitted),
            new ObjectionFiling(
                caller.caller().department(),
                caller.caller().account(),
                clock.instant(),
                rulebook.inForceOn(LocalDate.now(clock)).id(),
                provider,
                checked.grounds()),
            responsibleDepartments.responsible(checked.entry(), checked.items()),
            responsibleDepartments.authorityOf(provider));
    proceedings.raise(
        caller.caller(),
        objection,
        new ObjectionValues(null, checked.ownValues(), checked.receivedValues()));
    return views.detailedView(objection, caller);
  }

  /**
   * Records a refusal of {@link #raise} that compared the department's values with a record. The
   * refused transaction is rolled back, so this is one of its own.
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public void recordRefused(NewObjection newObjection, Refusal refusal) {
    if (RefusedObjections.isComparing(refusal.reason())) {
      var checked = CheckedObjection.of(newObjection, catalogue::published);
      refused.record(
          contexts.current().caller(),
          checked,
          targets.subjectHash(checked),
          responsibleDepartments.provider(checked.entry()),
          refusal.reason());
    }
  }

  /**
   * Assigns the responsible department where the table of sources does not determine it.
   *
   * @throws Refusal {@code own-record} if that is the objector, {@code already-merged} if that
   *     department was merged into another, {@code department-not-responsible} if it neither
   *     provides the entry nor stands in the table for one of the doubted items
   */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ObjectionView route(UUID id, String department) {
    var caller = contexts.current();
    var objection = visible(objections.lock(id), id, caller);
    objection.require(caller, ObjectionCommand.ROUTE);
    var checks = new Checks();
    if (department == null || department.isBlank()) {
      checks.addFault("/department", PlatformReason.MISSING);
    } else {
      departments.checkExists(checks, "/department", department);
    }
    checks.refuseIfAny();
    departments.requireNotMerged(department);
    proceedings.route(caller, objection, department, candidates(objection));
    return views.detailedView(objection, caller);
  }

  /**
   * Confirms an objection after the record was corrected, and notifies every receiver of the
   * record.
   *
   * @throws Refusal {@code record-not-corrected} if the corrected record was not pushed before
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ObjectionView correct(UUID id, String statement) {
    var caller = contexts.current();
    var locked = objections.lockWithSameRecord(id);
    var objection =
        visible(locked.stream().filter(one -> one.id().equals(id)).findFirst(), id, caller);
    var others = locked.stream().filter(one -> !one.id().equals(id)).toList();
    corrections.correct(caller, objection, others, statement);
    return views.detailedView(objection, caller);
  }

  /** Rejects an objection with reasons: the doubted data is correct. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ObjectionView reject(UUID id, String reasons) {
    var caller = contexts.current();
    var objection = visible(objections.lock(id), id, caller);
    proceedings.reject(caller, objection, reasons);
    return views.detailedView(objection, caller);
  }

  /** Withdraws an objection before its decision. */
  @Idempotent
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public ObjectionView withdraw(UUID id, String reasons) {
    var caller = contexts.current();
    connections.requireActiveIfSystem(caller.caller());
    var objection = visible(objections.lock(id), id, caller);
    proceedings.withdraw(caller, objection, reasons);
    return views.detailedView(objection, caller);
  }

  private Set<String> candidates(Objection objection) {
    var target = objection.target();
    return responsibleDepartments.candidates(
        catalogue.published(target.entry()), objection.filing().provider(), target.items());
  }

  private static Objection visible(Optional<Objection> found, UUID id, CallerContext caller) {
    return found
        .filter(objection -> objection.isVisibleTo(caller))
        .orElseThrow(() -> new Refusal(OBJECTION_NOT_FOUND, id));
  }
}
