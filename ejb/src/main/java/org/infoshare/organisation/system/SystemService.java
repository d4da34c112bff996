package org.infoshare.organisation.system;

import static org.infoshare.organisation.onboarding.OnboardingReason.APPLICATION_NOT_FOUND;
import static org.infoshare.organisation.system.SystemReason.SYSTEM_EXISTS;
import static org.infoshare.organisation.system.SystemReason.SYSTEM_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.demonstration.Demonstration;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.account.AccountKind;
import org.infoshare.organisation.account.AccountService;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.onboarding.Application;
import org.infoshare.organisation.onboarding.DepartmentApplications;
import org.infoshare.organisation.onboarding.OnboardingCommand;
import org.infoshare.organisation.onboarding.OnboardingEvent;
import org.infoshare.organisation.onboarding.OnboardingJournal;

/**
 * The information systems of departments: their head registers them, and the sharing authority
 * activates and suspends them.
 *
 * <p>A command that can resume a department or a system locks the application first, then the
 * system, then the department.
 */
@Stateless
public class SystemService {

  @Inject private DepartmentApplications applications;
  @Inject private Systems systems;
  @Inject private TrialEvents trial;
  @Inject private AccountService accounts;
  @Inject private Departments departments;
  @Inject private CallerContexts callerContexts;
  @Inject private OnboardingJournal journal;
  @Inject private Demonstration demonstration;
  @Inject private Clock clock;

  /**
   * The systems that the caller may see, the newest first.
   *
   * @throws Refusal {@code invalid} if the filter names a department that does not exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public Page<SystemView> list(SystemFilter filter) {
    var checks = new Checks();
    departments.checkExists(checks, "/department", filter.department());
    checks.refuseIfAny();
    var caller = callerContexts.admitting();
    var page = systems.page(caller, filter);
    var callerWithoutMerged = callerContexts.withoutMerged();
    return new Page<>(
        page.results().stream().map(system -> system.view(callerWithoutMerged)).toList(),
        page.next());
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public SystemView get(UUID id) {
    var caller = callerContexts.admitting();
    return getVisible(systems.find(id), id, caller).view(callerContexts.withoutMerged());
  }

  /** Registers a system of the caller's department; its trial begins. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public SystemView register(NewSystem newSystem) {
    var caller = callerContexts.admitting();
    String department = caller.caller().department();
    var application =
        applications
            .lockOpenOf(department)
            .orElseThrow(() -> new Refusal(APPLICATION_NOT_FOUND, department));
    application.require(caller, OnboardingCommand.REGISTER_SYSTEM);
    SystemValidator.check(
        newSystem, this::isOwnSystem, LocalDate.now(clock), demonstration.isActive());
    if (systems.findByAccount(newSystem.account()).isPresent()) {
      throw new Refusal(SYSTEM_EXISTS, newSystem.account());
    }
    application.register(caller);
    var system = ConnectedSystem.register(caller, newSystem, clock.instant());
    systems.add(system);
    return recordStep(
        caller,
        system,
        OnboardingEvent.SYSTEM_REGISTERED,
        act ->
            act.detail("addresses", String.join(" ", newSystem.addresses()))
                .detail("credential", newSystem.credential()));
  }

  /** Asks the authority to activate a system whose checklist is green. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public SystemView askActivation(UUID id) {
    var caller = callerContexts.admitting();
    var system = lockSystem(id, caller);
    system.askActivation(caller, trial.checklist(id));
    return recordStep(caller, system, OnboardingEvent.ACTIVATION_ASKED, act -> act);
  }

  /** Returns a system to its trial. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public SystemView sendBack(UUID id, String reasons) {
    return moveWithReasons(id, OnboardingEvent.SYSTEM_RETURNED, reasons, ConnectedSystem::sendBack);
  }

  /** Activates a system; the first one makes its department active. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public SystemView activate(UUID id) {
    var caller = callerContexts.admitting();
    var application = lockApplicationOf(id, caller);
    var system = lockSystem(id, caller);
    system.require(caller, SystemCommand.ACTIVATE);
    application.activateSystem(caller, clock.instant());
    system.activate(caller, trial.checklist(id), clock.instant());
    return recordStep(caller, system, OnboardingEvent.SYSTEM_ACTIVATED, act -> act);
  }

  /** Suspends one system: its next call is refused, on every node. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public SystemView suspend(UUID id, String reasons) {
    return moveWithReasons(id, OnboardingEvent.SYSTEM_SUSPENDED, reasons, ConnectedSystem::suspend);
  }

  /** Resumes one system, of a department that was not merged and whose agreement is in force. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public SystemView resume(UUID id, String reasons) {
    var caller = callerContexts.admitting();
    var application = lockApplicationOf(id, caller);
    var system = lockSystem(id, caller);
    system.resume(caller, reasons);
    application.requireAgreement(clock.instant());
    return recordStep(
        caller, system, OnboardingEvent.SYSTEM_RESUMED, act -> act.detail("reasons", reasons));
  }

  /** Retires a system for good. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public SystemView retire(UUID id, String reasons) {
    return moveWithReasons(id, OnboardingEvent.SYSTEM_RETIRED, reasons, ConnectedSystem::retire);
  }

  /** Declares the last day of a system's new certificate. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public SystemView renewCertificate(UUID id, LocalDate until) {
    var caller = callerContexts.admitting();
    var system = lockSystem(id, caller);
    system.renewCertificate(caller, until, LocalDate.now(clock));
    return recordStep(
        caller, system, OnboardingEvent.CERTIFICATE_RENEWED, act -> act.detail("until", until));
  }

  /** A step of one system alone, for which the caller gives reasons. */
  private interface Step {
    void apply(ConnectedSystem system, CallerContext caller, String reasons);
  }

  private SystemView moveWithReasons(UUID id, OnboardingEvent event, String reasons, Step step) {
    var caller = callerContexts.admitting();
    var system = lockSystem(id, caller);
    step.apply(system, caller, reasons);
    return recordStep(caller, system, event, act -> act.detail("reasons", reasons));
  }

  private boolean isOwnSystem(String account) {
    return accounts.list(null).stream()
        .anyMatch(
            candidate ->
                candidate.name().equals(account) && candidate.kind() == AccountKind.SYSTEM);
  }

  /** The application of a system's department, locked. */
  private Application lockApplicationOf(UUID id, CallerContext caller) {
    return systems
        .departmentOf(id)
        .flatMap(applications::lockOpenOf)
        .filter(application -> application.isVisibleTo(caller))
        .orElseThrow(() -> new Refusal(SYSTEM_NOT_FOUND, id));
  }

  private ConnectedSystem lockSystem(UUID id, CallerContext caller) {
    return getCommandable(systems.lock(id), id, caller, departments::requireNotMerged);
  }

  static ConnectedSystem getVisible(
      Optional<ConnectedSystem> found, UUID id, CallerContext caller) {
    return found
        .filter(system -> system.isVisibleTo(caller))
        .orElseThrow(() -> new Refusal(SYSTEM_NOT_FOUND, id));
  }

  /**
   * The system of a command, checked for the caller.
   *
   * @param requireNotMerged refuses a department that was merged
   */
  static ConnectedSystem getCommandable(
      Optional<ConnectedSystem> found,
      UUID id,
      CallerContext caller,
      Consumer<String> requireNotMerged) {
    var system = getVisible(found, id, caller);
    requireNotMerged.accept(system.department());
    return system;
  }

  private SystemView recordStep(
      CallerContext caller,
      ConnectedSystem system,
      OnboardingEvent event,
      UnaryOperator<Act> details) {
    systems.flush();
    journal.record(
        caller.caller(),
        system.department(),
        event,
        system.id(),
        system.name(),
        act -> details.apply(act.detail("system", system.account())));
    return system.view(caller);
  }
}
