package org.infoshare.cases.compliance;

import static org.infoshare.cases.compliance.ViolationReason.GRANT_NOT_CONCERNED;
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
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.Departments;
import org.infoshare.sharing.grant.GrantSnapshot;
import org.infoshare.sharing.grant.Grants;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.DueView;
import org.infoshare.time.rulebook.Rulebook;

/** Registering violations, and what follows from them. */
@Stateless
public class ViolationService {

  @Inject private Violations violations;
  @Inject private ViolationJournal journal;
  @Inject private CorrectionDeadline correctionDeadline;
  @Inject private HandlingDeadline handlingDeadline;
  @Inject private ViolationSubjects subjects;
  @Inject private HandlingAuthorities authorities;
  @Inject private Departments departments;
  @Inject private Deadlines deadlines;
  @Inject private Grants grants;
  @Inject private Rulebook rulebook;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * The violations that the caller may know of, the newest first.
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
            page.items().stream().map(one -> one.id().toString()).toList());
    return new Page<>(
        page.items().stream().map(one -> one.view(caller, due(dues, one))).toList(), page.next());
  }

  /**
   * One violation.
   *
   * @throws Refusal {@code violation-not-found} if there is none that the caller may know of
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public ViolationView get(UUID id) {
    var caller = callers.current();
    return view(caller, visible(violations.find(id), id, caller));
  }

  /**
   * Until when it waits for whoever has the next step, the department that was ordered or the body
   * that handles it, and why that day.
   *
   * @throws Refusal {@code no-limit-in-stage} if it ended without an order
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public DueView due(UUID id) {
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
   * Registers a violation: the body that the department answers to does, or a provider whose own
   * information was misused. The rights concerned by a misuse are suspended at once.
   *
   * @throws Refusal {@code invalid} with every field at fault; {@code violation-not-yours}; {@code
   *     violation-without-body}
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ViolationView register(NewViolation asked) {
    var caller = callers.current();
    var checks = new Checks();
    checks.requirePresent("", asked).refuseIfAny();
    ViolationValidator.check(checks, asked, departments::checkNotMerged);
    subjects.check(checks, asked.about());
    checks.refuseIfAny();
    requireRegistrar(caller, asked);
    var providers = providers(asked);
    var violation =
        Violation.register(
            caller,
            asked,
            rulebook.inForceOn(LocalDate.now(clock)).id(),
            authorities.initialAuthority(asked.department(), providers),
            providers,
            clock.instant());
    violations.add(violation);
    handlingDeadline.start(violation, clock.instant());
    if (violation.kind().isMisuse()) {
      violation
          .grants()
          .forEach(
              grant ->
                  grants.suspendForViolation(caller, violation.id(), grant, asked.facts().strip()));
    }
    journal.recordAndNotify(
        caller, "violation-registered", violation, act -> act.detail("facts", asked.facts()));
    return view(caller, violation);
  }

  private Set<String> providers(NewViolation asked) {
    return ViolationValidator.grants(asked).stream()
        .map(grant -> grants.find(grant).orElseThrow().provider())
        .collect(Collectors.toSet());
  }

  /** Who may register: the body it answers to; a provider, misuse of all these grants. */
  private void requireRegistrar(Caller caller, NewViolation asked) {
    var checks = new Checks();
    String overseer = departments.superiorOf(asked.department());
    if (overseer == null) {
      throw new Refusal(VIOLATION_WITHOUT_BODY, asked.department());
    }
    boolean provides = asked.kind().isMisuse();
    var concerned = ViolationValidator.grants(asked);
    for (int i = 0; i < concerned.size(); i++) {
      var grant = grants.find(concerned.get(i));
      boolean known =
          grant.map(GrantSnapshot::consumer).filter(asked.department()::equals).isPresent();
      checks.require(known, "/grants/" + i, GRANT_NOT_CONCERNED, concerned.get(i));
      provides =
          provides && grant.map(GrantSnapshot::provider).filter(caller::belongsTo).isPresent();
    }
    if (!provides && !caller.belongsTo(overseer)) {
      throw new Refusal(VIOLATION_NOT_YOURS);
    }
    checks.refuseIfAny();
  }

  /**
   * Orders it to be corrected.
   *
   * @param measures what is to be corrected
   * @param workingDays within how many working days; null for the usual limit
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ViolationView order(UUID id, String measures, Integer workingDays) {
    var caller = callers.current();
    var violation = lock(id, caller, ViolationCommand.ORDER);
    ViolationValidator.checkOrder("/measures", measures, workingDays);
    violation.order(caller, measures);
    handlingDeadline.met(violation, caller);
    correctionDeadline.start(violation, workingDays);
    return recordAndView(caller, "violation-ordered", violation, "measures", measures);
  }

  /** The department says what it corrected. */
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
    return recordAndView(caller, "violation-reported", violation, "report", report);
  }

  /** Finds it corrected: rights that were suspended for it may be used again. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ViolationView confirm(UUID id, String reasons) {
    var caller = callers.current();
    var violation = lock(id, caller, ViolationCommand.CONFIRM);
    ViolationValidator.checkWords("/reasons", reasons);
    violation.confirm(caller, reasons);
    handlingDeadline.met(violation, caller);
    restore(caller, violation, reasons);
    return recordAndView(caller, "violation-confirmed", violation, "reasons", reasons);
  }

  /**
   * Finds that it is not corrected; the order runs once more.
   *
   * @param workingDays within how many working days; null for the usual limit
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ViolationView reject(UUID id, String reasons, Integer workingDays) {
    var caller = callers.current();
    var violation = lock(id, caller, ViolationCommand.REJECT);
    ViolationValidator.checkOrder("/reasons", reasons, workingDays);
    violation.reject(caller, reasons);
    handlingDeadline.met(violation, caller);
    correctionDeadline.start(violation, workingDays);
    return recordAndView(caller, "violation-rejected", violation, "reasons", reasons);
  }

  /**
   * Hands it to the body that may sanction; rights suspended for it stay so.
   *
   * @param to that body
   * @param document the number of the document by which it is handed over
   */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ViolationView refer(UUID id, String to, String document, String reasons) {
    var caller = callers.current();
    var violation = lock(id, caller, ViolationCommand.REFER);
    ViolationValidator.checkReferral(to, document, reasons);
    violation.refer(caller, to, document, reasons);
    end(violation, caller);
    return recordAndView(caller, "violation-referred", violation, "reasons", reasons);
  }

  /** Finds it not corrected: the rights that were suspended for it end for good. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ViolationView terminate(UUID id, String reasons) {
    var caller = callers.current();
    var violation = lock(id, caller, ViolationCommand.TERMINATE);
    ViolationValidator.checkWords("/reasons", reasons);
    violation.terminate(caller, reasons);
    end(violation, caller);
    violation.grants().forEach(grant -> grants.terminate(caller, violation.id(), grant, reasons));
    return recordAndView(caller, "violation-terminated", violation, "reasons", reasons);
  }

  /** Finds that it was none, or that there was good reason; its rights may be used again. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ViolationView dismiss(UUID id, String reasons) {
    var caller = callers.current();
    var violation = lock(id, caller, ViolationCommand.DISMISS);
    ViolationValidator.checkWords("/reasons", reasons);
    violation.dismiss(caller, reasons);
    end(violation, caller);
    restore(caller, violation, reasons);
    return recordAndView(caller, "violation-dismissed", violation, "reasons", reasons);
  }

  private void end(Violation violation, Caller caller) {
    correctionDeadline.cancel(violation, caller.account());
    handlingDeadline.cancel(violation, caller);
  }

  /** A right that another violation concerns stays suspended for that one. */
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
      Caller caller, String act, Violation violation, String detail, String words) {
    violations.flush();
    journal.recordAndNotify(caller, act, violation, more -> more.detail(detail, words));
    return view(caller, violation);
  }

  private ViolationView view(Caller caller, Violation violation) {
    var due = deadlines.find(CorrectionDeadline.deadlineOf(violation.id()));
    return violation.view(caller, due.map(one -> one.due().due()).orElse(null));
  }

  private static LocalDate due(Map<String, DueView> dues, Violation violation) {
    var due = dues.get(violation.id().toString());
    return due == null ? null : due.due().due();
  }
}
