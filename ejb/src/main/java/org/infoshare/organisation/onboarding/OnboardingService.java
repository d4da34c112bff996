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
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CallerContexts;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DueView;
import org.infoshare.time.rulebook.Rulebook;

/** Applying to get onto the platform, and the sharing authority's answer to it. */
@Stateless
public class OnboardingService {

  @Inject private Applications applications;
  @Inject private CallerContexts standings;
  @Inject private Departments departments;
  @Inject private Rulebook rulebook;
  @Inject private ReviewDeadline reviewDeadline;
  @Inject private OnboardingJournal journal;
  @Inject private Clock clock;

  /**
   * The applications that the caller may know of, the newest first.
   *
   * @throws Refusal {@code invalid} if the filter names a department that does not exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public Page<ApplicationView> list(ApplicationFilter filter) {
    var named = new Checks();
    departments.checkExists(named, "/department", filter.department());
    named.refuseIfAny();
    var standing = standings.current();
    var today = LocalDate.now(clock);
    var page = applications.page(standing, filter, today);
    var acting = standings.withoutMerged();
    var due = reviewDeadline.dueDates(page.items());
    return new Page<>(
        page.items().stream().map(one -> one.view(acting, today, due.get(one.id()))).toList(),
        page.next());
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public ApplicationView get(UUID id) {
    var standing = standings.current();
    return view(getVisible(applications.find(id), id, standing), standings.withoutMerged());
  }

  /**
   * Why an application is to be decided by its date.
   *
   * @throws Refusal {@code deadline-not-found} for a department that never applied
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public DueView explainDue(UUID id) {
    return reviewDeadline.explain(getVisible(applications.find(id), id, standings.current()));
  }

  /** Applies for the caller's department. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ApplicationView apply(NewApplication asked) {
    var standing = standings.current();
    String department = standing.caller().department();
    applications.lockForApplying(department);
    applications
        .lockOpenOf(department)
        .ifPresent(
            open -> {
              throw new Refusal(APPLICATION_EXISTS, open.stage());
            });
    if (departments.authorityOf(department) == null) {
      throw new Refusal(AUTHORITY_MISSING);
    }
    ApplicationValidator.check(asked);
    departments.requireNotMerged(department);
    departments.requireOwnCreditCode(department, asked.creditCode());
    var ruleSet = rulebook.inForceOn(LocalDate.now(clock));
    var application = Application.apply(standing, asked, ruleSet, clock.instant());
    applications.add(application);
    reviewDeadline.start(application);
    return recordStep(
        standing, application, OnboardingEvent.APPLIED, act -> act.detail("ruleSet", ruleSet.id()));
  }

  /** Answers what was asked for; the whole application is stated anew and its limit restarts. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ApplicationView complete(UUID id, NewApplication asked) {
    var standing = standings.current();
    var application = lockApplication(id, standing);
    application.require(standing, OnboardingCommand.COMPLETE);
    ApplicationValidator.check(asked);
    departments.requireOwnCreditCode(application.department(), asked.creditCode());
    application.complete(standing, asked, clock.instant());
    reviewDeadline.restart(application, standing.caller().account());
    return recordStep(standing, application, OnboardingEvent.COMPLETED, act -> act);
  }

  /** Asks for everything that is missing, once. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ApplicationView askSupplement(UUID id, List<String> missing) {
    var standing = standings.current();
    var application = lockApplication(id, standing);
    application.askSupplement(standing, missing, clock.instant());
    reviewDeadline.pause(application, standing.caller().account());
    return recordStep(
        standing,
        application,
        OnboardingEvent.SUPPLEMENT_ASKED,
        act -> act.detail("missing", String.join("; ", missing)));
  }

  /** Accepts an application; its credit code becomes the department's. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ApplicationView approve(UUID id) {
    var standing = standings.current();
    var application = lockApplication(id, standing);
    application.approve(standing, clock.instant());
    departments.requireOwnCreditCode(application.department(), application.creditCode());
    departments.setCreditCode(application.department(), application.creditCode());
    reviewDeadline.meet(application, standing.caller().account());
    return recordStep(standing, application, OnboardingEvent.APPROVED, act -> act);
  }

  /** Declines an application; the department may apply again. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ApplicationView refuse(UUID id, String reasons) {
    return moveWithReasons(
        id,
        OnboardingEvent.REFUSED,
        reasons,
        (application, by, why, at) -> {
          application.refuse(by, why, at);
          reviewDeadline.meet(application, by.caller().account());
        });
  }

  /** Takes a department off the platform: its next call is refused, on every node. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ApplicationView suspend(UUID id, String reasons) {
    return moveWithReasons(id, OnboardingEvent.SUSPENDED, reasons, Application::suspend);
  }

  /** Brings a department back. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ApplicationView resume(UUID id, String reasons) {
    return moveWithReasons(id, OnboardingEvent.RESUMED, reasons, Application::resume);
  }

  /** A step of an application for which somebody gives reasons. */
  private interface Step {
    void apply(Application application, CallerContext by, String reasons, Instant at);
  }

  private ApplicationView moveWithReasons(
      UUID id, OnboardingEvent what, String reasons, Step step) {
    var standing = standings.current();
    var application = lockApplication(id, standing);
    step.apply(application, standing, reasons, clock.instant());
    return recordStep(standing, application, what, act -> act.detail("reasons", reasons));
  }

  private Application lockApplication(UUID id, CallerContext standing) {
    return getCommandable(applications.lock(id), id, standing, departments::requireNotMerged);
  }

  static Application getVisible(Optional<Application> found, UUID id, CallerContext standing) {
    return found
        .filter(application -> application.isVisibleTo(standing))
        .orElseThrow(() -> new Refusal(APPLICATION_NOT_FOUND, id));
  }

  /**
   * What a command changes.
   *
   * @param requireThere refuses a department that was merged
   */
  static Application getCommandable(
      Optional<Application> found, UUID id, CallerContext standing, Consumer<String> requireThere) {
    var application = getVisible(found, id, standing);
    requireThere.accept(application.department());
    return application;
  }

  private ApplicationView recordStep(
      CallerContext standing,
      Application application,
      OnboardingEvent what,
      UnaryOperator<Act> more) {
    applications.flush();
    journal.record(standing.caller(), application.department(), what, application.id(), more);
    return view(application, standing);
  }

  private ApplicationView view(Application application, CallerContext standing) {
    return application.view(standing, LocalDate.now(clock), reviewDeadline.dueDate(application));
  }
}
