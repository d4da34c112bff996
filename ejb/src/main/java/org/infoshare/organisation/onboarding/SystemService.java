package org.infoshare.organisation.onboarding;

import static org.infoshare.organisation.onboarding.OnboardingReason.APPLICATION_NOT_FOUND;
import static org.infoshare.organisation.onboarding.SystemReason.SYSTEM_EXISTS;
import static org.infoshare.organisation.onboarding.SystemReason.SYSTEM_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.account.AccountKind;
import org.infoshare.organisation.account.AccountService;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.Departments;

/**
 * The information systems of departments: registered by their head, switched on and off by the
 * sharing authority.
 *
 * <p>A command that can bring a department or a system back holds the application first, then the
 * system, then the department.
 */
@Stateless
public class SystemService {

  @Inject private Applications applications;
  @Inject private Systems systems;
  @Inject private TrialEvents trial;
  @Inject private AccountService accounts;
  @Inject private Departments departments;
  @Inject private CallerContexts standings;
  @Inject private OnboardingJournal journal;
  @Inject private Clock clock;

  /**
   * The systems that the caller may know of, the newest first.
   *
   * @throws Refusal {@code invalid} if the filter names a department that does not exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public Page<SystemView> list(SystemFilter filter) {
    var named = new Checks();
    departments.checkExists(named, "/department", filter.department());
    named.refuseIfAny();
    var standing = standings.current();
    var page = systems.page(standing, filter);
    var acting = standings.withoutMerged();
    return new Page<>(
        page.items().stream().map(system -> system.view(acting)).toList(), page.next());
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public SystemView get(UUID id) {
    var standing = standings.current();
    return getVisible(systems.find(id), id, standing).view(standings.withoutMerged());
  }

  /** Registers a system of the caller's department; its trial begins. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public SystemView register(NewSystem asked) {
    var standing = standings.current();
    String department = standing.caller().department();
    var application =
        applications
            .lockOpenOf(department)
            .orElseThrow(() -> new Refusal(APPLICATION_NOT_FOUND, department));
    application.require(standing, OnboardingCommand.REGISTER_SYSTEM);
    SystemValidator.check(asked, this::isOwnSystem, LocalDate.now(clock));
    if (systems.findByAccount(asked.account()).isPresent()) {
      throw new Refusal(SYSTEM_EXISTS, asked.account());
    }
    application.register(standing);
    var system = ConnectedSystem.register(standing, asked, clock.instant());
    systems.add(system);
    return recordStep(
        standing,
        system,
        OnboardingEvent.SYSTEM_REGISTERED,
        act ->
            act.detail("addresses", String.join(" ", asked.addresses()))
                .detail("credential", asked.credential()));
  }

  /** Asks the authority to switch a system on whose checklist is green. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public SystemView askActivation(UUID id) {
    var standing = standings.current();
    var system = lockSystem(id, standing);
    system.askActivation(standing, trial.checklist(id));
    return recordStep(standing, system, OnboardingEvent.ACTIVATION_ASKED, act -> act);
  }

  /** Sends a system back to its trial. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public SystemView sendBack(UUID id, String reasons) {
    return moveWithReasons(id, OnboardingEvent.SYSTEM_RETURNED, reasons, ConnectedSystem::sendBack);
  }

  /** Switches a system on; with its first one the department is active. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public SystemView activate(UUID id) {
    var standing = standings.current();
    var application = lockApplicationOf(id, standing);
    var system = lockSystem(id, standing);
    system.require(standing, SystemCommand.ACTIVATE);
    application.activateSystem(standing, clock.instant());
    system.activate(standing, trial.checklist(id), clock.instant());
    return recordStep(standing, system, OnboardingEvent.SYSTEM_ACTIVATED, act -> act);
  }

  /** Switches one system off: its next call is refused, on every node. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public SystemView suspend(UUID id, String reasons) {
    return moveWithReasons(id, OnboardingEvent.SYSTEM_SUSPENDED, reasons, ConnectedSystem::suspend);
  }

  /** Switches one system on again, of a department that is there and whose agreement holds. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public SystemView resume(UUID id, String reasons) {
    var standing = standings.current();
    var application = lockApplicationOf(id, standing);
    var system = lockSystem(id, standing);
    system.resume(standing, reasons);
    application.requireAgreement(clock.instant());
    return recordStep(
        standing, system, OnboardingEvent.SYSTEM_RESUMED, act -> act.detail("reasons", reasons));
  }

  /** Ends a system for good. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public SystemView retire(UUID id, String reasons) {
    return moveWithReasons(id, OnboardingEvent.SYSTEM_RETIRED, reasons, ConnectedSystem::retire);
  }

  /** Declares until when a system's new certificate is good. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public SystemView renewCertificate(UUID id, LocalDate until) {
    var standing = standings.current();
    var system = lockSystem(id, standing);
    system.renewCertificate(standing, until, LocalDate.now(clock));
    return recordStep(
        standing, system, OnboardingEvent.CERTIFICATE_RENEWED, act -> act.detail("until", until));
  }

  /** A step of one system alone, for which somebody gives reasons. */
  private interface Step {
    void apply(ConnectedSystem system, CallerContext by, String reasons);
  }

  private SystemView moveWithReasons(UUID id, OnboardingEvent what, String reasons, Step step) {
    var standing = standings.current();
    var system = lockSystem(id, standing);
    step.apply(system, standing, reasons);
    return recordStep(standing, system, what, act -> act.detail("reasons", reasons));
  }

  private boolean isOwnSystem(String account) {
    return accounts.list().stream()
        .anyMatch(one -> one.name().equals(account) && one.kind() == AccountKind.SYSTEM);
  }

  /** The application of a system's department, held. */
  private Application lockApplicationOf(UUID id, CallerContext standing) {
    return systems
        .departmentOf(id)
        .flatMap(applications::lockOpenOf)
        .filter(application -> application.isVisibleTo(standing))
        .orElseThrow(() -> new Refusal(SYSTEM_NOT_FOUND, id));
  }

  private ConnectedSystem lockSystem(UUID id, CallerContext standing) {
    return getCommandable(systems.lock(id), id, standing, departments::requireNotMerged);
  }

  static ConnectedSystem getVisible(
      Optional<ConnectedSystem> found, UUID id, CallerContext standing) {
    return found
        .filter(system -> system.isVisibleTo(standing))
        .orElseThrow(() -> new Refusal(SYSTEM_NOT_FOUND, id));
  }

  /**
   * What a command changes.
   *
   * @param requireThere refuses a department that was merged
   */
  static ConnectedSystem getCommandable(
      Optional<ConnectedSystem> found,
      UUID id,
      CallerContext standing,
      Consumer<String> requireThere) {
    var system = getVisible(found, id, standing);
    requireThere.accept(system.department());
    return system;
  }

  private SystemView recordStep(
      CallerContext standing,
      ConnectedSystem system,
      OnboardingEvent what,
      UnaryOperator<Act> more) {
    systems.flush();
    journal.record(
        standing.caller(),
        system.department(),
        what,
        system.id(),
        act -> more.apply(act.detail("system", system.account())));
    return system.view(standing);
  }
}
