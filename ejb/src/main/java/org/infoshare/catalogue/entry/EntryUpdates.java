package org.infoshare.catalogue.entry;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.time.deadline.DeadlineStage;
import org.infoshare.time.deadline.DueDate;
import org.infoshare.time.deadline.DueView;
import org.infoshare.time.rulebook.Rulebook;

/**
 * The updates that entries are due because law or duty changed, and when, by the rule-set in force
 * when the change was reported.
 */
@ApplicationScoped
class EntryUpdates {

  /** So many are read at once where most of them may be in another state than asked for. */
  private static final int BATCH_SIZE = 500;

  private UpdateRecords records;
  private UpdateDeadlines deadlines;
  private Rulebook rulebook;

  /** For the container's proxy. */
  protected EntryUpdates() {}

  @Inject
  EntryUpdates(UpdateRecords rows, UpdateDeadlines limits, Rulebook rulebook) {
    this.records = rows;
    this.deadlines = limits;
    this.rulebook = rulebook;
  }

  /** Writes a reported change down; the update is due from now on. */
  public UUID add(String entry, String provider, NewUpdate change, String by, Instant at) {
    String ruleSet = rulebook.inForceOn(LocalDate.ofInstant(at, PlatformClock.ZONE)).id();
    var id = records.add(entry, provider, change, by, at, ruleSet);
    deadlines.start(records.find(id).orElseThrow());
    return id;
  }

  /** Whether the rules under which the change was reported allow more time at all. */
  public boolean isExtensible(UUID id) {
    return deadlines.limitOf(records.find(id).orElseThrow()).extensionDays() != null;
  }

  /**
   * Gives more time, once. Answers whether it was not done or extended before.
   *
   * @throws org.infoshare.foundation.platform.Refusal {@code deadline-passed} once its time is over
   */
  public boolean extend(UUID id, String reasons, String by, Instant at) {
    boolean given = records.extend(id, reasons, at);
    if (given) {
      deadlines.extend(records.find(id).orElseThrow(), by, reasons);
    }
    return given;
  }

  /** A text that replaces a published one came before the authority; a first one has no limit. */
  public void pauseForReview(String entry, String provider, Instant at, String by) {
    records.open(entry).stream()
        .filter(update -> !update.reportedAt().isAfter(at))
        .forEach(update -> deadlines.pause(update, by));
    deadlines.startReview(entry, provider, at);
  }

  /** The authority gave a text back. */
  public void resumeAfterReturn(String entry, Instant at, String by) {
    deadlines.endReview(entry, at, by);
    records.open(entry).forEach(update -> deadlines.resume(update, by));
  }

  /** A new version answers every change that was reported before its text was submitted. */
  public void complete(PublishedEntry version, Instant submittedAt, String by) {
    deadlines.endReview(version.code(), version.publishedAt(), by);
    records
        .markDone(version, submittedAt)
        .forEach(update -> deadlines.met(update, version.publishedAt(), by));
  }

  /** The entry left the catalogue. */
  public void cancelAll(String entry, String by) {
    records.open(entry).forEach(update -> deadlines.cancel(update, by));
  }

  /** One with the days of its limits. */
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

  /** Why an update has its date. */
  public DueView explain(UUID id) {
    return deadlines.explain(id);
  }

  /**
   * A page of the updates of those departments: what is done, the latest first; anything else the
   * longest known first. One that was given more time may stand before one that is due earlier.
   */
  public Page<UpdateView> page(Set<String> providers, UpdateFilter filter) {
    int length = Page.sizeOf(filter.limit());
    boolean done = filter.state() == UpdateState.DONE;
    // Where it stands goes by the clock and is not kept: read on until the page is full.
    int piece = filter.state() == null || done ? length + 1 : Math.max(length + 1, BATCH_SIZE);
    var found = new ArrayList<UpdateView>();
    UUID after = Cursor.decodeUuid(filter.cursor());
    List<UpdateRecord> read;
    do {
      read = records.listAfter(after, providers, done, piece);
      views(read).stream()
          .filter(update -> filter.state() == null || update.state() == filter.state())
          .forEach(found::add);
      after = read.isEmpty() ? null : read.get(read.size() - 1).id();
    } while (found.size() <= length && read.size() == piece);
    return Page.of(
        found.subList(0, Math.min(found.size(), length + 1)), length, one -> one.id().toString());
  }

  /** The limits that run on an entry now. */
  public EntryDueDates dueDatesOf(Entry entry) {
    if (entry.publishedVersion().isEmpty()) {
      return EntryDueDates.NONE;
    }
    DueDate update =
        views(records.open(entry.code())).stream()
            .min(comparing(view -> view.due().due(), nullsLast(naturalOrder())))
            .map(first -> deadlines.explain(first.id()).due())
            .orElse(null);
    DueDate review =
        entry
            .submittedAt()
            .flatMap(at -> deadlines.explainReview(entry.code()))
            .map(DueView::due)
            .orElse(null);
    return new EntryDueDates(update, review);
  }

  private List<UpdateView> views(List<UpdateRecord> updates) {
    var dues =
        deadlines.of(
            UpdateDeadlines.UPDATE, updates.stream().map(one -> one.id().toString()).toList());
    var reviews =
        deadlines.of(
            UpdateDeadlines.REVIEW,
            updates.stream().filter(UpdateRecord::isInReview).map(UpdateRecord::entry).toList());
    return updates.stream()
        .map(one -> view(one, dues.get(one.id().toString()), reviews.get(one.entry())))
        .toList();
  }

  /**
   * @param review the last limit of the review of its entry; null where there was none
   */
  private static UpdateView view(UpdateRecord update, DueView due, DueView review) {
    var inReview = update.isInReview() ? review : null;
    return update.view(
        due == null ? null : due.due(),
        inReview == null ? null : inReview.due(),
        state(update, due, inReview));
  }

  private static UpdateState state(UpdateRecord update, DueView due, DueView review) {
    if (update.isDone()) {
      return UpdateState.DONE;
    }
    if (update.isInReview()) {
      return review != null && review.stage() == DeadlineStage.PASSED
          ? UpdateState.REVIEW_OVERDUE
          : UpdateState.IN_REVIEW;
    }
    return due != null && due.stage() == DeadlineStage.PASSED
        ? UpdateState.OVERDUE
        : UpdateState.DUE;
  }
}
