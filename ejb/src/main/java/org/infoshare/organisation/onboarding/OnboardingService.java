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
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.department.Standing;
import org.infoshare.organisation.department.Standings;
import org.infoshare.time.deadline.DueView;
import org.infoshare.time.rulebook.Rulebook;

/** Applying to get onto the platform, and the sharing authority's answer to it. */
@Stateless
public class OnboardingService {

  @Inject private Applications applications;
  @Inject private Standings standings;
  @Inject private Departments departments;
  @Inject private Rulebook rulebook;
  @Inject private ReviewLimit limit;
  @Inject private OnboardingNews news;
  @Inject private Clock clock;

  /**
   * The applications that the caller may know of, the newest first.
   *
   * @throws Refusal {@code invalid} if the filter names a department that does not exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public Page<ApplicationView> list(ApplicationFilter filter) {
    var named = new Checks();
    departments.checkNamed(named, "/department", filter.department());
    named.refuseIfAny();
    var standing = standings.current();
    var today = LocalDate.now(clock);
    var page = applications.page(standing, filter, today);
    var acting = standings.acting();
    var due = limit.dueDates(page.items());
    return new Page<>(
        page.items().stream().map(one -> one.view(acting, today, due.get(one.id()))).toList(),
        page.next());
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public ApplicationView get(UUID id) {
    var standing = standings.current();
    return view(visible(applications.find(id), id, standing), standings.acting());
  }

  /**
   * Why an application is to be decided by its date.
   *
   * @throws Refusal {@code deadline-not-found} for a department that never applied
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.AUDITOR})
  public DueView explainDue(UUID id) {
    return limit.explain(visible(applications.find(id), id, standings.current()));
  }

  /** Applies for the caller's department. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ApplicationView apply(NewApplication asked) {
    var standing = standings.current();
    String department = standing.caller().department();
    applications.queue(department);
    applications
        .holdOf(department)
        .ifPresent(
            open -> {
              throw new Refusal(APPLICATION_EXISTS, open.stage());
            });
    if (departments.authorityOf(department) == null) {
      throw new Refusal(AUTHORITY_MISSING);
    }
    ApplicationForm.check(asked);
    departments.requireThere(department);
    departments.requireOwn(department, asked.creditCode());
    var ruleSet = rulebook.inForceOn(LocalDate.now(clock));
    var application = Application.apply(standing, asked, ruleSet, clock.instant());
    applications.add(application);
    limit.begin(application);
    return done(standing, application, News.APPLIED, act -> act.detail("ruleSet", ruleSet.id()));
  }

  /** Answers what was asked for; the whole application is stated anew and its limit restarts. */
  @Idempotent
  @RolesAllowed(Roles.HEAD)
  public ApplicationView complete(UUID id, NewApplication asked) {
    var standing = standings.current();
    var application = held(id, standing);
    application.require(standing, OnboardingCommand.COMPLETE);
    ApplicationForm.check(asked);
    departments.requireOwn(application.department(), asked.creditCode());
    application.complete(standing, asked, clock.instant());
    limit.anew(application, standing.caller().account());
    return done(standing, application, News.COMPLETED, act -> act);
  }

  /** Asks for everything that is missing, once. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ApplicationView askSupplement(UUID id, List<String> missing) {
    var standing = standings.current();
    var application = held(id, standing);
    application.askSupplement(standing, missing, clock.instant());
    limit.stop(application, standing.caller().account());
    return done(
        standing,
        application,
        News.SUPPLEMENT_ASKED,
        act -> act.detail("missing", String.join("; ", missing)));
  }

  /** Accepts an application; its credit code becomes the department's. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ApplicationView accept(UUID id) {
    var standing = standings.current();
    var application = held(id, standing);
    application.accept(standing, clock.instant());
    departments.requireOwn(application.department(), application.creditCode());
    departments.setCreditCode(application.department(), application.creditCode());
    limit.met(application, standing.caller().account());
    return done(standing, application, News.ACCEPTED, act -> act);
  }

  /** Declines an application; the department may apply again. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ApplicationView refuse(UUID id, String reasons) {
    return moved(
        id,
        News.REFUSED,
        reasons,
        (application, by, why, at) -> {
          application.refuse(by, why, at);
          limit.met(application, by.caller().account());
        });
  }

  /** Takes a department off the platform: its next call is refused, on every node. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ApplicationView suspend(UUID id, String reasons) {
    return moved(id, News.SUSPENDED, reasons, Application::suspend);
  }

  /** Brings a department back. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public ApplicationView resume(UUID id, String reasons) {
    return moved(id, News.RESUMED, reasons, Application::resume);
  }

  /** A step of an application for which somebody gives reasons. */
  private interface Step {
    void of(Application application, Standing by, String reasons, Instant at);
  }

  private ApplicationView moved(UUID id, News what, String reasons, Step step) {
    var standing = standings.current();
    var application = held(id, standing);
    step.of(application, standing, reasons, clock.instant());
    return done(standing, application, what, act -> act.detail("reasons", reasons));
  }

  private Application held(UUID id, Standing standing) {
    return commanded(applications.hold(id), id, standing, departments::requireThere);
  }

  static Application visible(Optional<Application> found, UUID id, Standing standing) {
    return found
        .filter(application -> application.isVisibleTo(standing))
        .orElseThrow(() -> new Refusal(APPLICATION_NOT_FOUND, id));
  }

  /**
   * What a command changes.
   *
   * @param requireThere refuses a department that was merged
   */
  static Application commanded(
      Optional<Application> found, UUID id, Standing standing, Consumer<String> requireThere) {
    var application = visible(found, id, standing);
    requireThere.accept(application.department());
    return application;
  }

  private ApplicationView done(
      Standing standing, Application application, News what, UnaryOperator<Act> more) {
    applications.flush();
    news.tell(standing.caller(), application.department(), what, application.id(), more);
    return view(application, standing);
  }

  private ApplicationView view(Application application, Standing standing) {
    return application.view(standing, LocalDate.now(clock), limit.dueDate(application));
  }
}
