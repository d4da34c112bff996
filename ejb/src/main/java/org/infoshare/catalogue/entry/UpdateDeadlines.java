package org.infoshare.catalogue.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKinds;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.DueView;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.Rulebook;

/**
 * The limits of the updates that entries are due (Decree 809 art. 17): the department has its days
 * to submit the new text, the authority its own to publish it. While the text is before the
 * authority the department's stand still.
 */
@ApplicationScoped
class UpdateDeadlines implements DeadlineKinds {

  /** Until when the department submits a new text; each update has one. */
  static final String UPDATE = "entry.update";

  /** Until when the authority decides on the text before it; each entry has one. */
  static final String REVIEW = "entry.review";

  private final Deadlines deadlines;
  private final Rulebook rulebook;
  private final UnaryOperator<String> authorityOf;

  /** For the container's proxy. */
  protected UpdateDeadlines() {
    this(null, null, (UnaryOperator<String>) null);
  }

  @Inject
  UpdateDeadlines(Deadlines deadlines, Rulebook rulebook, Departments departments) {
    this(deadlines, rulebook, departments::authorityOf);
  }

  UpdateDeadlines(Deadlines deadlines, Rulebook rulebook, UnaryOperator<String> authorityOf) {
    this.deadlines = deadlines;
    this.rulebook = rulebook;
    this.authorityOf = authorityOf;
  }

  /** The limit of an update as the department's was when the change was reported. */
  Limit limitOf(UpdateRecord update) {
    return rulebook.limitAt(update.ruleSet(), UPDATE, update.provider(), update.reportedAt());
  }

  /** A change was reported. */
  void start(UpdateRecord update) {
    start(update, limitOf(update), update.reportedAt());
  }

  private void start(UpdateRecord update, Limit limit, Instant receivedAt) {
    deadlines.start(
        new NewDeadline(
            of(UPDATE, update.id().toString()),
            limit,
            update.ruleSet(),
            receivedAt,
            update.provider(),
            authority(update.provider()).map(Set::of).orElse(Set.of()),
            "目录更新 Update " + update.entry()));
  }

  /** The authority gives more time. */
  void extend(UpdateRecord update, String by, String reasons) {
    var limit = limitOf(update);
    deadlines.extend(
        of(UPDATE, update.id().toString()),
        limit.extensionDays(),
        limit.extensionSource(),
        by,
        reasons);
  }

  /** The new text is before the authority. */
  void pause(UpdateRecord update, String by) {
    var of = of(UPDATE, update.id().toString());
    if (stage(of).filter(one -> one != DeadlineStage.PAUSED && one.isRunning()).isPresent()) {
      deadlines.pause(of, "review", by);
    }
  }

  /** The authority gave the text back. */
  void resume(UpdateRecord update, String by) {
    var of = of(UPDATE, update.id().toString());
    if (stage(of).filter(one -> one == DeadlineStage.PAUSED).isPresent()) {
      deadlines.resume(of, by);
    }
  }

  /** A new version answers it, in time or late. */
  void met(UUID update, Instant at, String by) {
    met(of(UPDATE, update.toString()), at, by);
  }

  /** Nothing is to be updated any more. */
  void cancel(UpdateRecord update, String by) {
    deadlines.cancel(of(UPDATE, update.id().toString()), by);
  }

  /** A text that replaces a published one came before the authority. */
  void startReview(String entry, String provider, Instant submittedAt) {
    String ruleSet = rulebook.inForceOn(LocalDate.ofInstant(submittedAt, PlatformClock.ZONE)).id();
    authority(provider)
        .ifPresent(
            authority ->
                deadlines.start(
                    new NewDeadline(
                        of(REVIEW, entry),
                        rulebook.limitAt(ruleSet, REVIEW, authority, submittedAt),
                        ruleSet,
                        submittedAt,
                        authority,
                        Set.of(provider),
                        "目录审核 Review " + entry)));
  }

  /** The authority published the text, or gave it back. */
  void endReview(String entry, Instant at, String by) {
    met(of(REVIEW, entry), at, by);
  }

  private void met(DeadlineKey of, Instant at, String by) {
    if (stage(of).filter(one -> one.isRunning() || one == DeadlineStage.PASSED).isPresent()) {
      deadlines.meet(of, at, by);
    }
  }

  /** The limits of that kind, by case, without their days. */
  Map<String, DueView> of(String kind, Collection<String> cases) {
    return cases.isEmpty() ? Map.of() : deadlines.find(kind, cases);
  }

  /** Why an update has its date. */
  DueView explain(UUID update) {
    return deadlines.explain(of(UPDATE, update.toString()));
  }

  /** Why the review of an entry has its date; empty where it never had one. */
  Optional<DueView> explainReview(String entry) {
    var of = of(REVIEW, entry);
    return stage(of).map(stage -> deadlines.explain(of));
  }

  private Optional<DeadlineStage> stage(DeadlineKey of) {
    return deadlines.find(of).map(DueView::stage);
  }

  private Optional<String> authority(String provider) {
    return Optional.ofNullable(authorityOf.apply(provider));
  }

  private static DeadlineKey of(String kind, String caseId) {
    return new DeadlineKey(kind, caseId);
  }

  @Override
  public Set<String> deadlineKinds() {
    return Set.of(UPDATE, REVIEW);
  }
}
