package org.infoshare.organisation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.Departments;
import org.infoshare.organisation.department.Merger;
import org.infoshare.organisation.department.MergerListener;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKinds;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.DueDate;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.Rulebook;

/**
 * The deadline of the authority's decision on an application. It is paused while something is
 * missing, and restarts when the supplement arrives. It has no legal consequence, so a late
 * authority may still decide, and still ask for a supplement.
 */
@ApplicationScoped
class ReviewDeadline implements DeadlineKinds, MergerListener {

  static final String KIND = "onboard.review";

  @Inject private Applications applications;
  @Inject private Deadlines deadlines;
  @Inject private Departments departments;
  @Inject private Rulebook rulebook;
  @Inject private Clock clock;

  /** Starts when an application is received. */
  void start(Application application) {
    String department = application.department();
    String authority = departments.authorityOf(department);
    var now = clock.instant();
    deadlines.start(
        new NewDeadline(
            keyOf(application),
            rulebook.limitAt(application.ruleSet(), KIND, authority, now),
            application.ruleSet(),
            now,
            authority,
            Set.of(department),
            Text.filled(
                "{0}的接入申请", "Application of {0} to join", departments.get(department).name())));
  }

  /** Pauses while something is missing. */
  void pause(Application application, String account) {
    if (stage(application).isRunning()) {
      deadlines.pause(keyOf(application), "supplement-asked", account);
    }
  }

  /** Restarts when the supplement arrives. */
  void restart(Application application, String account) {
    if (stage(application).isRunning()) {
      deadlines.restart(keyOf(application), clock.instant(), account);
    } else {
      start(application);
    }
  }

  /** Ends with the authority's decision. */
  void meet(Application application, String account) {
    deadlines.meet(keyOf(application), clock.instant(), account);
  }

  /** Ends without a decision; does nothing if no deadline runs. */
  void cancel(Application application, String account) {
    deadlines.cancel(keyOf(application), account);
  }

  /** The application of a merged department stays as it is; the successor has its own. */
  @Override
  public void merged(Merger merger) {
    applications
        .lockOpenOf(merger.from())
        .ifPresent(application -> cancel(application, merger.by().account()));
  }

  /** The due date with each of its days; null for a department that never applied. */
  DueDate dueDate(Application application) {
    return application.ruleSet() == null ? null : explain(application).due();
  }

  /**
   * The explanation of the due date.
   *
   * @throws org.infoshare.foundation.platform.Refusal {@code deadline-not-found} for a department
   *     that never applied
   */
  DeadlineView explain(Application application) {
    return deadlines.explain(keyOf(application));
  }

  /** The due dates without their days, by the ids of the applications. */
  Map<UUID, DueDate> dueDates(List<Application> applications) {
    return deadlines
        .find(KIND, applications.stream().map(application -> application.id().toString()).toList())
        .values()
        .stream()
        .collect(Collectors.toMap(view -> UUID.fromString(view.caseId()), DeadlineView::due));
  }

  private DeadlineStage stage(Application application) {
    return deadlines.find(keyOf(application)).orElseThrow().stage();
  }

  private static DeadlineKey keyOf(Application application) {
    return new DeadlineKey(KIND, application.id().toString());
  }

  @Override
  public Set<String> deadlineKinds() {
    return Set.of(KIND);
  }
}
