package org.infoshare.catalogue.update;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.DeadlineView;
import org.infoshare.time.deadline.DueDate;
import org.infoshare.time.rulebook.Rulebook;

/**
 * The updates that entries need because law or duty changed, with their due dates under the rule
 * set in force on the day of the change: it sets the duty, and no later rules look back at it.
 */
@ApplicationScoped
public class EntryUpdates {

  /** The deadline for the authority to decide on a submitted text; each entry has one. */
  public static final String REVIEW = "entry.review";

  /** The number of records read at once where most may be in another state than the filter's. */
  private static final int BATCH_SIZE = 500;

  private UpdateRecords records;
  private UpdateDeadlines deadlines;
  private Rulebook rulebook;

  /** For the container's proxy. */
  protected EntryUpdates() {}

  @Inject
  EntryUpdates(UpdateRecords records, UpdateDeadlines deadlines, Rulebook rulebook) {
    this.records = records;
    this.deadlines = deadlines;
    this.rulebook = rulebook;
  }

  /** Stores a reported change; the update is due from the day of the change on. */
  public UUID add(String entry, String provider, NewUpdate change, String account, Instant at) {
    String ruleSet = rulebook.inForceOn(change.changedOn()).id();
    var id = records.add(entry, provider, change, account, at, ruleSet);
    deadlines.start(records.find(id).orElseThrow());
    return id;
  }

  /** Whether the rules in force on the day of the change allow an extension at all. */
  public boolean isExtensible(UUID id) {
    return deadlines.limitOf(records.find(id).orElseThrow()).extensionDays() != null;
  }

  /**
   * Extends the deadline, once.
   *
   * @return whether it was extended now; false if it was done or extended before
   * @throws org.infoshare.foundation.platform.Refusal {@code deadline-expired} after the due date
   */
  public boolean extend(UUID id, String reasons, String account, Instant at) {
    boolean extended = records.extend(id, reasons, at);
    if (extended) {
      deadlines.extend(records.find(id).orElseThrow(), account, reasons);
    }
    return extended;
  }

  /**
   * A text was submitted to the authority. Call it for revisions only: the review of a first text
   * has no deadline.
   */
  public void pauseForReview(String entry, String provider, Instant at, String account) {
    records.open(entry).stream()
        .filter(update -> !update.reportedAt().isAfter(at))
        .forEach(update -> deadlines.pause(update, account));
    deadlines.startReview(entry, provider, at);
  }

  /** The authority returned a text. */
  public void resumeAfterReturn(String entry, Instant at, String account) {
    deadlines.endReview(entry, at, account);
    records.open(entry).forEach(update -> deadlines.resume(update, account));
  }

  /** A new version completes every update that was reported before its text was submitted. */
  public void complete(PublishedEntry version, Instant submittedAt, String account) {
    deadlines.endReview(version.code(), version.publishedAt(), account);
    records
        .markDone(version, submittedAt)
        .forEach(update -> deadlines.met(update, version.publishedAt(), account));
  }

  /** The entry was withdrawn. */
  public void cancelAll(String entry, String account) {
    records.open(entry).forEach(update -> deadlines.cancel(update, account));
  }

  /** One update with its due dates. */
  public Optional<UpdateView> find(UUID id) {
    return records
        .find(id)
        .map(
            update ->
                view(
                    update,
                    deadlines.explain(id),
                    deadlines.explainReview(update.entry()).orElse(null)));
  }

  /** Explains the due date of an update. */
  public DeadlineView explain(UUID id) {
    return deadlines.explain(id);
  }

  /**
   * A page of the updates of these departments. Updates that are done come latest first, all others
   * oldest first. An extended update may come before one that is due earlier.
   */
  public Page<UpdateView> page(Set<String> providers, UpdateFilter filter) {
    int length = Page.sizeOf(filter.limit());
    boolean done = filter.state() == UpdateState.DONE;
    // The state depends on the clock and is not stored: read on until the page is full.
    int batchSize = filter.state() == null || done ? length + 1 : Math.max(length + 1, BATCH_SIZE);
    var found = new ArrayList<UpdateView>();
    UUID after = Cursor.decodeUuid(filter.cursor());
    List<UpdateRecord> batch;
    do {
      batch = records.listAfter(after, providers, done, batchSize);
      views(batch).stream()
          .filter(update -> filter.state() == null || update.state() == filter.state())
          .forEach(found::add);
      after = batch.isEmpty() ? null : batch.get(batch.size() - 1).id();
    } while (found.size() <= length && batch.size() == batchSize);
    return Page.of(
        found.subList(0, Math.min(found.size(), length + 1)),
        length,
        update -> update.id().toString());
  }

  /**
   * The current due dates of a published entry.
   *
   * @param submitted whether a text of it is with the authority
   */
  public EntryDueDates dueDatesOf(String entry, boolean submitted) {
    DueDate updateDue =
        views(records.open(entry)).stream()
            .min(comparing(view -> view.due().due(), nullsLast(naturalOrder())))
            .map(earliest -> deadlines.explain(earliest.id()).due())
            .orElse(null);
    DueDate reviewDue =
        submitted ? deadlines.explainReview(entry).map(DeadlineView::due).orElse(null) : null;
    return new EntryDueDates(updateDue, reviewDue);
  }

  private List<UpdateView> views(List<UpdateRecord> updates) {
    var updateDues =
        deadlines.of(
            UpdateDeadlines.UPDATE,
            updates.stream().map(update -> update.id().toString()).toList());
    var reviewDues =
        deadlines.of(
            REVIEW,
            updates.stream().filter(UpdateRecord::isInReview).map(UpdateRecord::entry).toList());
    return updates.stream()
        .map(
            update ->
                view(
                    update, updateDues.get(update.id().toString()), reviewDues.get(update.entry())))
        .toList();
  }

  /**
   * @param review the latest review deadline of its entry; null if there was none
   */
  private static UpdateView view(UpdateRecord update, DeadlineView due, DeadlineView review) {
    var inReview = update.isInReview() ? review : null;
    return update.view(
        due == null ? null : due.due(),
        inReview == null ? null : inReview.due(),
        state(update, due, inReview));
  }

  private static UpdateState state(UpdateRecord update, DeadlineView due, DeadlineView review) {
    if (update.isDone()) {
      return UpdateState.DONE;
    }
    if (update.isInReview()) {
      return review != null && review.stage() == DeadlineStage.EXPIRED
          ? UpdateState.REVIEW_OVERDUE
          : UpdateState.IN_REVIEW;
    }
    return due != null && due.stage() == DeadlineStage.EXPIRED
        ? UpdateState.OVERDUE
        : UpdateState.DUE;
  }
}
