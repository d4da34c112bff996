package org.infoshare.organisation.onboarding;

import static org.infoshare.organisation.onboarding.OnboardingReason.APPLICATION_EXISTS;
import static org.infoshare.organisation.onboarding.OnboardingReason.APPLICATION_NOT_FOUND;
import static org.infoshare.organisation.onboarding.OnboardingReason.AUTHORITY_MISSING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.time.rulebook.Rulebook;

/** Applications to join the platform, and the sharing authority's decisions on them. */
@Stateless
public class OnboardingService {

  @Inject private Applications applications;
  @Inject private CallerContexts callerContexts;
  @Inject private Departments departments;
  @Inject private Rulebook rulebook;
  @Inject private ReviewDeadline reviewDeadline;
  @Inject private OnboardingJournal journal;
  @Inject private Clock clock;

  /**
   * The applications that the caller may see, the newest first.
   *
   * @throws Refusal {@code invalid} if the filter names a department that does not exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public Page<ConnectionApplicationView> list(ApplicationFilter filter) {
    var checks = new Checks();
    departments.checkExists(checks, "/department", filter.department());
    checks.refuseIfAny();
    var caller = callerContexts.admitting();
    var today = LocalDate.now(clock);
    var page = applications.page(caller, filter, today);
    var callerWithoutMerged = callerContexts.withoutMerged();
    var due = reviewDeadline.dueDates(page.results());
    return new Page<>(
        page.results().stream()
            .map(
                application ->
                    application.view(callerWithoutMerged, today, due.get(application.id())))
            .toList(),
        page.next());
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public ConnectionApplicationView get(UUID id) {
    var caller = callerContexts.admitting();
    return view(getVisible(applications.find(id), id, caller), callerContexts.withoutMerged());
  }

  /**
   * The explanation of the due date of the decision.
   *
   * @throws Refusal {@code deadline-not-found} for a department that never applied
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public DeadlineView explainDue(UUID id) {
    return reviewDeadline.explain(
        getVisible(applications.find(id), id, callerContexts.admitting()));
  }

  /** Applies for the caller's department. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ConnectionApplicationView apply(NewConnectionApplication newApplication) {
    var caller = callerContexts.admitting();
    String department = caller.caller().department();
    applications.lockForApplying(department);
    applications
        .lockOpenOf(department)
        .ifPresent(
            existing -> {
              throw new Refusal(APPLICATION_EXISTS, existing.stage());
            });
    if (departments.authorityOf(department) == null) {
      throw new Refusal(AUTHORITY_MISSING);
    }
    ApplicationValidator.check(newApplication);
    departments.requireNotMerged(department);
    departments.requireOwnCreditCode(department, newApplication.creditCode());
    var ruleSet = rulebook.inForceOn(LocalDate.now(clock));
    var application = Application.apply(caller, newApplication, ruleSet, clock.instant());
    applications.add(application);
    reviewDeadline.start(application);
    return recordStep(
        caller, application, OnboardingEvent.APPLIED, act -> act.detail("ruleSet", ruleSet.id()));
  }

  /** Completes an application. The whole application is stated again, and its deadline restarts. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ConnectionApplicationView complete(UUID id, NewConnectionApplication newApplication) {
    var caller = callerContexts.admitting();
    var application = lockApplication(id, caller);
    application.require(caller, OnboardingCommand.COMPLETE);
    ApplicationValidator.check(newApplication);
    departments.requireOwnCreditCode(application.department(), newApplication.creditCode());
    application.complete(caller, newApplication, clock.instant());
    reviewDeadline.restart(application, caller.caller().account());
    return recordStep(caller, application, OnboardingEvent.COMPLETED, act -> act);
  }

  /** Asks for everything that is missing. This is possible once. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ConnectionApplicationView askSupplement(UUID id, List<String> missing) {
    var caller = callerContexts.admitting();
    var application = lockApplication(id, caller);
    application.askSupplement(caller, missing, clock.instant());
    reviewDeadline.pause(application, caller.caller().account());
    return recordStep(
        caller,
        application,
        OnboardingEvent.SUPPLEMENT_ASKED,
        act -> act.detail("missingInformation", String.join("; ", missing)));
  }

  /** Accepts an application; its credit code becomes the department's. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ConnectionApplicationView approve(UUID id) {
    var caller = callerContexts.admitting();
    var application = lockApplication(id, caller);
    application.approve(caller, clock.instant());
    departments.requireOwnCreditCode(application.department(), application.creditCode());
    departments.setCreditCode(application.department(), application.creditCode());
    reviewDeadline.meet(application, caller.caller().account());
    return recordStep(caller, application, OnboardingEvent.APPROVED, act -> act);
  }

  /** Refuses an application; the department may apply again. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ConnectionApplicationView refuse(UUID id, String reasons) {
    return moveWithReasons(
        id,
        OnboardingEvent.REFUSED,
        reasons,
        (application, caller, why, at) -> {
          application.refuse(caller, why, at);
          reviewDeadline.meet(application, caller.caller().account());
        });
  }

  /** Suspends a department: its next call is refused, on every node. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ConnectionApplicationView suspend(UUID id, String reasons) {
    return moveWithReasons(id, OnboardingEvent.SUSPENDED, reasons, Application::suspend);
  }

  /** Resumes a department. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ConnectionApplicationView resume(UUID id, String reasons) {
    return moveWithReasons(id, OnboardingEvent.RESUMED, reasons, Application::resume);
  }

  /** A step of an application for which the caller gives reasons. */
  private interface Step {
    void apply(Application application, CallerContext caller, String reasons, Instant at);
  }

  private ConnectionApplicationView moveWithReasons(
      UUID id, OnboardingEvent event, String reasons, Step step) {
    var caller = callerContexts.admitting();
    var application = lockApplication(id, caller);
    step.apply(application, caller, reasons, clock.instant());
    return recordStep(caller, application, event, act -> act.detail("reasons", reasons));
  }

  private Application lockApplication(UUID id, CallerContext caller) {
    return getCommandable(applications.lock(id), id, caller, departments::requireNotMerged);
  }

  static Application getVisible(Optional<Application> found, UUID id, CallerContext caller) {
    return found
        .filter(application -> application.isVisibleTo(caller))
        .orElseThrow(() -> new Refusal(APPLICATION_NOT_FOUND, id));
  }

  /**
   * The application of a command, checked for the caller.
   *
   * @param requireNotMerged refuses a department that was merged
   */
  static Application getCommandable(
      Optional<Application> found,
      UUID id,
      CallerContext caller,
      Consumer<String> requireNotMerged) {
    var application = getVisible(found, id, caller);
    requireNotMerged.accept(application.department());
    return application;
  }

  private ConnectionApplicationView recordStep(
      CallerContext caller,
      Application application,
      OnboardingEvent event,
      UnaryOperator<Act> details) {
    applications.flush();
    journal.record(caller.caller(), application.department(), event, application.id(), details);
    return view(application, caller);
  }

  private ConnectionApplicationView view(Application application, CallerContext caller) {
    return application.view(caller, LocalDate.now(clock), reviewDeadline.dueDate(application));
  }
}
