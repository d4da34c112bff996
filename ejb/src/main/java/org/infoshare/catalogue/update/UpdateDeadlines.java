package org.infoshare.catalogue.update;

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
import org.infoshare.foundation.platform.Text;
import org.infoshare.organisation.department.Departments;
import org.infoshare.time.deadline.DeadlineKey;
import org.infoshare.time.deadline.DeadlineKinds;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.time.deadline.Deadlines;
import org.infoshare.time.deadline.NewDeadline;
import org.infoshare.time.rulebook.Limit;
import org.infoshare.time.rulebook.Rulebook;

/**
 * The deadlines of updates (Decree 809 art. 17): the department must submit the new text in time,
 * and the authority must publish or return it in time. While the text is with the authority, the
 * department's deadline is paused.
 */
@ApplicationScoped
class UpdateDeadlines implements DeadlineKinds {

  /** The deadline for the department to submit a new text; each update has one. */
  static final String UPDATE = "entry.update";

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

  /** The department's limit for an update, as of the day of the change. */
  Limit limitOf(UpdateRecord update) {
    return rulebook.limitAt(
        update.ruleSet(), UPDATE, update.provider(), startOf(update.changedOn()));
  }

  /**
   * Starts the deadline, which counts from the day of the change, whenever that is reported: it may
   * be over already.
   */
  void start(UpdateRecord update) {
    deadlines.start(
        new NewDeadline(
            of(UPDATE, update.id().toString()),
            limitOf(update),
            update.ruleSet(),
            startOf(update.changedOn()),
            update.provider(),
            authority(update.provider()).map(Set::of).orElse(Set.of()),
            Text.filled("条目 {0} 的目录更新", "Update of entry {0}", update.entry())));
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(PlatformClock.ZONE).toInstant();
  }

  /** The authority extends the deadline. */
  void extend(UpdateRecord update, String account, String reasons) {
    var limit = limitOf(update);
    deadlines.extend(
        of(UPDATE, update.id().toString()),
        limit.extensionDays(),
        limit.extensionSource(),
        account,
        reasons);
  }

  /** The new text was submitted to the authority. */
  void pause(UpdateRecord update, String account) {
    var key = of(UPDATE, update.id().toString());
    if (stage(key)
        .filter(stage -> stage != DeadlineStage.PAUSED && stage.isRunning())
        .isPresent()) {
      deadlines.pause(key, "review", account);
    }
  }

  /** The authority returned the text. */
  void resume(UpdateRecord update, String account) {
    var key = of(UPDATE, update.id().toString());
    if (stage(key).filter(stage -> stage == DeadlineStage.PAUSED).isPresent()) {
      deadlines.resume(key, account);
    }
  }

  /** A new version completes the update, in time or late. */
  void met(UUID update, Instant at, String account) {
    met(of(UPDATE, update.toString()), at, account);
  }

  /** The update is no longer needed. */
  void cancel(UpdateRecord update, String account) {
    deadlines.cancel(of(UPDATE, update.id().toString()), account);
  }

  /** A text that replaces a published one was submitted to the authority. */
  void startReview(String entry, String provider, Instant submittedAt) {
    String ruleSet = rulebook.inForceOn(LocalDate.ofInstant(submittedAt, PlatformClock.ZONE)).id();
    authority(provider)
        .ifPresent(
            authority ->
                deadlines.start(
                    new NewDeadline(
                        of(EntryUpdates.REVIEW, entry),
                        rulebook.limitAt(ruleSet, EntryUpdates.REVIEW, authority, submittedAt),
                        ruleSet,
                        submittedAt,
                        authority,
                        Set.of(provider),
                        Text.filled("条目 {0} 的目录审核", "Review of entry {0}", entry))));
  }

  /** The authority published or returned the text. */
  void endReview(String entry, Instant at, String account) {
    met(of(EntryUpdates.REVIEW, entry), at, account);
  }

  private void met(DeadlineKey key, Instant at, String account) {
    if (stage(key)
        .filter(stage -> stage.isRunning() || stage == DeadlineStage.EXPIRED)
        .isPresent()) {
      deadlines.meet(key, at, account);
    }
  }

  /** The deadlines of that kind, by case, without a computed due date. */
  Map<String, DeadlineView> of(String kind, Collection<String> cases) {
    return cases.isEmpty() ? Map.of() : deadlines.find(kind, cases);
  }

  /** Explains the due date of an update. */
  DeadlineView explain(UUID update) {
    return deadlines.explain(of(UPDATE, update.toString()));
  }

  /** Explains the due date of an entry's review; empty if there was never one. */
  Optional<DeadlineView> explainReview(String entry) {
    var key = of(EntryUpdates.REVIEW, entry);
    return stage(key).map(stage -> deadlines.explain(key));
  }

  private Optional<DeadlineStage> stage(DeadlineKey key) {
    return deadlines.find(key).map(DeadlineView::stage);
  }

  private Optional<String> authority(String provider) {
    return Optional.ofNullable(authorityOf.apply(provider));
  }

  private static DeadlineKey of(String kind, String caseId) {
    return new DeadlineKey(kind, caseId);
  }

  @Override
  public Set<String> deadlineKinds() {
    return Set.of(UPDATE, EntryUpdates.REVIEW);
  }
}
