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
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.department.Standing;
import org.infoshare.organisation.department.Standings;

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
  @Inject private Standings standings;
  @Inject private OnboardingNews news;
  @Inject private Clock clock;

  /**
   * The systems that the caller may know of, the newest first.
   *
   * @throws Refusal {@code invalid} if the filter names a department that does not exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public Page<SystemView> list(SystemFilter filter) {
    var named = new Checks();
    departments.checkNamed(named, "/department", filter.department());
    named.refuseIfAny();
    var standing = standings.current();
    var page = systems.page(standing, filter);
    var acting = standings.acting();
    return new Page<>(
        page.items().stream().map(system -> system.view(acting)).toList(), page.next());
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public SystemView get(UUID id) {
    var standing = standings.current();
    return visible(systems.find(id), id, standing).view(standings.acting());
  }

  /** Registers a system of the caller's department; its trial begins. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public SystemView register(NewSystem asked) {
    var standing = standings.current();
    String department = standing.caller().department();
    var application =
        applications
            .holdOf(department)
            .orElseThrow(() -> new Refusal(APPLICATION_NOT_FOUND, department));
    application.require(standing, OnboardingCommand.REGISTER_SYSTEM);
    SystemForm.check(asked, this::isOwnSystem, LocalDate.now(clock));
    if (systems.ofAccount(asked.account()).isPresent()) {
      throw new Refusal(SYSTEM_EXISTS, asked.account());
    }
    application.register(standing);
    var system = ConnectedSystem.register(standing, asked, clock.instant());
    systems.add(system);
    return done(
        standing,
        system,
        News.SYSTEM_REGISTERED,
        act ->
            act.detail("addresses", String.join(" ", asked.addresses()))
                .detail("credential", asked.credential()));
  }

  /** Asks the authority to switch a system on whose checklist is green. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public SystemView askActivation(UUID id) {
    var standing = standings.current();
    var system = held(id, standing);
    system.askActivation(standing, trial.checklist(id));
    return done(standing, system, News.ACTIVATION_ASKED, act -> act);
  }

  /** Sends a system back to its trial. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public SystemView sendBack(UUID id, String reasons) {
    return moved(id, News.SYSTEM_RETURNED, reasons, ConnectedSystem::sendBack);
  }

  /** Switches a system on; with its first one the department is active. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public SystemView activate(UUID id) {
    var standing = standings.current();
    var application = applicationOf(id, standing);
    var system = held(id, standing);
    system.require(standing, SystemCommand.ACTIVATE);
    application.activateSystem(standing, clock.instant());
    system.activate(standing, trial.checklist(id), clock.instant());
    return done(standing, system, News.SYSTEM_ACTIVATED, act -> act);
  }

  /** Switches one system off: its next call is refused, on every node. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public SystemView suspend(UUID id, String reasons) {
    return moved(id, News.SYSTEM_SUSPENDED, reasons, ConnectedSystem::suspend);
  }

  /** Switches one system on again, of a department that is there and whose agreement holds. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public SystemView resume(UUID id, String reasons) {
    var standing = standings.current();
    var application = applicationOf(id, standing);
    var system = held(id, standing);
    system.resume(standing, reasons);
    application.requireAgreement(clock.instant());
    return done(standing, system, News.SYSTEM_RESUMED, act -> act.detail("reasons", reasons));
  }

  /** Ends a system for good. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public SystemView retire(UUID id, String reasons) {
    return moved(id, News.SYSTEM_RETIRED, reasons, ConnectedSystem::retire);
  }

  /** Declares until when a system's new certificate is good. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public SystemView renewCertificate(UUID id, LocalDate until) {
    var standing = standings.current();
    var system = held(id, standing);
    system.renewCertificate(standing, until, LocalDate.now(clock));
    return done(standing, system, News.CERTIFICATE_RENEWED, act -> act.detail("until", until));
  }

  /** A step of one system alone, for which somebody gives reasons. */
  private interface Step {
    void of(ConnectedSystem system, Standing by, String reasons);
  }

  private SystemView moved(UUID id, News what, String reasons, Step step) {
    var standing = standings.current();
    var system = held(id, standing);
    step.of(system, standing, reasons);
    return done(standing, system, what, act -> act.detail("reasons", reasons));
  }

  private boolean isOwnSystem(String account) {
    return accounts.list().stream()
        .anyMatch(one -> one.name().equals(account) && one.kind() == AccountKind.SYSTEM);
  }

  /** The application of a system's department, held. */
  private Application applicationOf(UUID id, Standing standing) {
    return systems
        .departmentOf(id)
        .flatMap(applications::holdOf)
        .filter(application -> application.isVisibleTo(standing))
        .orElseThrow(() -> new Refusal(SYSTEM_NOT_FOUND, id));
  }

  private ConnectedSystem held(UUID id, Standing standing) {
    return commanded(systems.hold(id), id, standing, departments::requireThere);
  }

  static ConnectedSystem visible(Optional<ConnectedSystem> found, UUID id, Standing standing) {
    return found
        .filter(system -> system.isVisibleTo(standing))
        .orElseThrow(() -> new Refusal(SYSTEM_NOT_FOUND, id));
  }

  /**
   * What a command changes.
   *
   * @param requireThere refuses a department that was merged
   */
  static ConnectedSystem commanded(
      Optional<ConnectedSystem> found, UUID id, Standing standing, Consumer<String> requireThere) {
    var system = visible(found, id, standing);
    requireThere.accept(system.department());
    return system;
  }

  private SystemView done(
      Standing standing, ConnectedSystem system, News what, UnaryOperator<Act> more) {
    systems.flush();
    news.tell(
        standing.caller(),
        system.department(),
        what,
        system.id(),
        act -> more.apply(act.detail("system", system.account())));
    return system.view(standing);
  }
}
