package org.infoshare.cases.compliance;

import static org.infoshare.cases.compliance.ViolationReason.GRANT_NOT_CONCERNED;
import static org.infoshare.cases.compliance.ViolationReason.VIOLATION_KIND_UNFIT;
import static org.infoshare.cases.compliance.ViolationReason.VIOLATION_NOT_FOUND;
import static org.infoshare.cases.compliance.ViolationReason.VIOLATION_NOT_YOURS;
import static org.infoshare.cases.compliance.ViolationReason.VIOLATION_WITHOUT_BODY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.participation.CentralBodies;
import org.infoshare.sharing.grant.GrantSnapshot;
import org.infoshare.sharing.grant.Grants;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.rulebook.Rulebook;

/** The registration of violations and the steps that follow. */
@Stateless
public class ViolationService {

  @Inject private Violations violations;
  @Inject private ViolationJournal journal;
  @Inject private CorrectionDeadline correctionDeadline;
  @Inject private HandlingDeadline handlingDeadline;
  @Inject private ViolationSubjects subjects;
  @Inject private HandlingAuthorities authorities;
  @Inject private Departments departments;
  @Inject private CentralBodies centralBodies;
  @Inject private Deadlines deadlines;
  @Inject private Grants grants;
  @Inject private Rulebook rulebook;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * The violations that the caller may see, the newest first.
   *
   * @throws Refusal {@code invalid} if the filter names a department that does not exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public Page<ViolationView> list(ViolationFilter filter) {
    var checks = new Checks();
    departments.checkExists(checks, "/department", filter.department());
    checks.refuseIfAny();
    var caller = callers.current();
    var page = violations.page(caller, filter);
    var dues =
        deadlines.find(
            CorrectionDeadline.KIND,
            page.results().stream().map(one -> one.id().toString()).toList());
    return new Page<>(
        page.results().stream().map(one -> one.view(caller, due(dues, one))).toList(), page.next());
  }

  /**
   * One violation.
   *
   * @throws Refusal {@code violation-not-found} if there is none that the caller may see
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public ViolationView get(UUID id) {
    var caller = callers.current();
    return view(caller, visible(violations.find(id), id, caller));
  }

  /**
   * The deadline of the next step and why it falls on its day. The next step is that of the
   * department that received an order or of the handling authority.
   *
   * @throws Refusal {@code no-deadline-in-stage} if the violation ended without an order
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public DeadlineView due(UUID id) {
    var violation = visible(violations.find(id), id, callers.current());
    var handling = HandlingDeadline.deadlineOf(id);
    var order = CorrectionDeadline.deadlineOf(id);
    return deadlines.explainCurrent(
        id,
        violation.stage(),
        violation.awaitsAuthority() ? handling : order,
        Map.of(handling.kind(), handling, order.kind(), order));
  }

  /**
   * Registers a violation. The superior of the department may do so, or a provider whose own
   * information was misused. The grants concerned by a misuse are suspended at once.
   *
   * @throws Refusal {@code invalid} with every field at fault; {@code violation-not-yours}; {@code
   *     violation-without-body}; {@code central-body-not-overseen}
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ViolationView register(NewViolation registration) {
    var caller = callers.current();
    var checks = new Checks();
    Checks.refuseWithoutBody(registration);
    var today = LocalDate.now(clock);
    ViolationValidator.check(checks, registration, today, departments::checkNotMerged);
    rulebook.checkInForceOn(checks, "/occurredOn", registration.occurredOn());
    subjects.check(checks, registration.about());
    checkKindFits(checks, registration);
    checks.refuseIfAny();
    centralBodies.requireOverseen(registration.department());
    requireRegistrar(caller, registration);
    var providers = providers(registration);
    var exceeded = exceededDeadline(registration);
    var violation =
        Violation.register(
            caller,
            registration,
            exceeded
                .map(DeadlineView::ruleSet)
                .orElseGet(() -> rulebook.inForceOn(registration.occurredOn()).id()),
            authorities.initialAuthority(registration.department(), providers),
            providers,
            exceeded.map(deadline -> deadline.due().article()).orElse(null),
            clock.instant());
    violations.add(violation);
    handlingDeadline.start(violation, clock.instant());
    if (violation.kind().isMisuse()) {
      violation
          .grants()
          .forEach(
              grant ->
                  grants.suspendForViolation(
                      caller, violation.id(), grant, registration.facts().strip()));
    }
    journal.recordAndNotify(
        caller,
        ViolationEvent.REGISTERED,
        violation,
        act -> act.detail("facts", registration.facts()));
    return view(caller, violation);
  }

  private void checkKindFits(Checks checks, NewViolation registration) {
    String code = registration.department();
    if (registration.kind() != null && code != null && departments.exists(code)) {
      var department = departments.get(code);
      checks.require(
          registration.kind().fits(department.kind()),
          "/kind",
          VIOLATION_KIND_UNFIT,
          registration.kind().words(),
          department.name());
    }
  }

  /** The deadline of the case concerned whose article the department exceeded. */
  private Optional<DeadlineView> exceededDeadline(NewViolation registration) {
    return Optional.ofNullable(registration.about())
        .flatMap(
            about ->
                deadlines.exceededArticle(
                    ExpiredDeadlineViolations.deadlinesOf(registration.kind()),
                    about,
                    registration.department()));
  }

  private Set<String> providers(NewViolation registration) {
    return ViolationValidator.grants(registration).stream()
        .map(grant -> grants.find(grant).orElseThrow().provider())
        .collect(Collectors.toSet());
  }

  /** Refuses a caller who is neither the superior nor, for a misuse, the provider of all grants. */
  private void requireRegistrar(Caller caller, NewViolation registration) {
    var checks = new Checks();
    String superior = departments.superiorOf(registration.department());
    if (superior == null) {
      throw new Refusal(VIOLATION_WITHOUT_BODY, registration.department());
    }
    boolean isProvider = registration.kind().isMisuse();
    var grantIds = ViolationValidator.grants(registration);
    for (int i = 0; i < grantIds.size(); i++) {
      var grant = grants.find(grantIds.get(i));
      boolean known =
          grant.map(GrantSnapshot::requester).filter(registration.department()::equals).isPresent();
      checks.require(known, "/grants/" + i, GRANT_NOT_CONCERNED, grantIds.get(i));
      isProvider =
          isProvider && grant.map(GrantSnapshot::provider).filter(caller::belongsTo).isPresent();
    }
    if (!isProvider && !caller.belongsTo(superior)) {
      throw new Refusal(VIOLATION_NOT_YOURS);
    }
    checks.refuseIfAny();
  }

  /**
   * Orders the correction of a violation.
   *
   * @param measures what the department must correct
   * @param workingDays the working days for the correction; null for the limit of the rule-set
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ViolationView order(UUID id, String measures, Integer workingDays) {
    var caller = callers.current();
    var violation = lock(id, caller, ViolationCommand.ORDER);
    ViolationValidator.checkOrder("/measures", measures, workingDays);
    violation.order(caller, measures);
    handlingDeadline.meet(violation, caller);
    correctionDeadline.start(violation, workingDays);
    return recordAndView(caller, ViolationEvent.ORDERED, violation, "measures", measures);
  }

  /** Reports what the department corrected. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ViolationView report(UUID id, String report) {
    var caller = callers.current();
    var violation = lock(id, caller, ViolationCommand.REPORT);
    ViolationValidator.checkWords("/report", report);
    violation.report(caller, report);
    correctionDeadline.meet(violation, caller.account());
    handlingDeadline.cancel(violation, caller);
    handlingDeadline.start(violation, clock.instant());
    return recordAndView(caller, ViolationEvent.REPORTED, violation, "report", report);
  }

  /**
   * Approves the correction; the grants that were suspended for the violation may be used again.
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ViolationView approveCorrection(UUID id, String reasons) {
    var caller = callers.current();
    var violation = lock(id, caller, ViolationCommand.APPROVE);
    ViolationValidator.checkWords("/reasons", reasons);
    violation.approveCorrection(caller, reasons);
    handlingDeadline.meet(violation, caller);
    restore(caller, violation, reasons);
    return recordAndView(caller, ViolationEvent.CORRECTION_APPROVED, violation, "reasons", reasons);
  }

  /**
   * Refuses the correction; the deadline of the order starts again.
   *
   * @param workingDays the working days for the correction; null for the limit of the rule-set
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ViolationView refuseCorrection(UUID id, String reasons, Integer workingDays) {
    var caller = callers.current();
    var violation = lock(id, caller, ViolationCommand.REFUSE);
    ViolationValidator.checkOrder("/reasons", reasons, workingDays);
    violation.refuseCorrection(caller, reasons);
    handlingDeadline.meet(violation, caller);
    correctionDeadline.start(violation, workingDays);
    return recordAndView(caller, ViolationEvent.CORRECTION_REFUSED, violation, "reasons", reasons);
  }

  /**
   * Refers the violation to the body that may impose sanctions. Grants that were suspended for it
   * stay suspended.
   *
   * @param to that body
   * @param document the number of the document of the referral
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ViolationView refer(UUID id, String to, String document, String reasons) {
    var caller = callers.current();
    var violation = lock(id, caller, ViolationCommand.REFER);
    ViolationValidator.checkReferral(to, document, reasons);
    violation.refer(caller, to, document, reasons);
    end(violation, caller);
    return recordAndView(caller, ViolationEvent.REFERRED, violation, "reasons", reasons);
  }

  /** Ends the grants that the violation concerns permanently, because it was not corrected. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ViolationView terminate(UUID id, String reasons) {
    var caller = callers.current();
    var violation = lock(id, caller, ViolationCommand.TERMINATE);
    ViolationValidator.checkWords("/reasons", reasons);
    violation.terminate(caller, reasons);
    end(violation, caller);
    violation.grants().forEach(grant -> grants.terminate(caller, grant, reasons));
    return recordAndView(caller, ViolationEvent.TERMINATED, violation, "reasons", reasons);
  }

  /**
   * Dismisses the violation: there was none, or there was a good reason for it. Its grants may be
   * used again.
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ViolationView dismiss(UUID id, String reasons) {
    var caller = callers.current();
    var violation = lock(id, caller, ViolationCommand.DISMISS);
    ViolationValidator.checkWords("/reasons", reasons);
    violation.dismiss(caller, reasons);
    end(violation, caller);
    restore(caller, violation, reasons);
    return recordAndView(caller, ViolationEvent.DISMISSED, violation, "reasons", reasons);
  }

  private void end(Violation violation, Caller caller) {
    correctionDeadline.cancel(violation, caller.account());
    handlingDeadline.cancel(violation, caller);
  }

  /**
   * Restores the grants, except those that another open violation concerns: these stay suspended
   * for that one.
   */
  private void restore(Caller caller, Violation violation, String reasons) {
    violations.flush();
    for (UUID grant : violation.grants()) {
      grants.lock(grant);
      violations
          .openOver(grant)
          .ifPresentOrElse(
              other -> grants.transferSuspension(caller, violation.id(), other, grant, reasons),
              () -> grants.restoreAfterViolation(caller, violation.id(), grant, reasons));
    }
  }

  private Violation lock(UUID id, Caller caller, ViolationCommand command) {
    var violation = visible(violations.lock(id), id, caller);
    violation.require(caller, command);
    return violation;
  }

  private static Violation visible(Optional<Violation> found, UUID id, Caller caller) {
    return found
        .filter(violation -> violation.isVisibleTo(caller))
        .orElseThrow(() -> new Refusal(VIOLATION_NOT_FOUND, id));
  }

  private ViolationView recordAndView(
      Caller caller, ViolationEvent event, Violation violation, String detail, String text) {
    violations.flush();
    journal.recordAndNotify(caller, event, violation, act -> act.detail(detail, text));
    return view(caller, violation);
  }

  private ViolationView view(Caller caller, Violation violation) {
    var due = deadlines.find(CorrectionDeadline.deadlineOf(violation.id()));
    return violation.view(caller, due.map(one -> one.due().due()).orElse(null));
  }

  private static LocalDate due(Map<String, DeadlineView> dues, Violation violation) {
    var due = dues.get(violation.id().toString());
    return due == null ? null : due.due().due();
  }
}
