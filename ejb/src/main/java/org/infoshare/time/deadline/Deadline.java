package org.infoshare.time.deadline;

import static org.infoshare.time.deadline.DeadlineReason.DEADLINE_EXPIRED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infoshare.foundation.notice.NewNotice;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.TimeOrderedId;

/**
 * One limit of one case (期限), and the only place where its date and stage change.
 *
 * <p>It begins with something received, runs until 24:00 of its due day in Asia/Shanghai, may be
 * paused, extended or begin anew, and is met, cancelled or passes. Where it stands follows from its
 * events, the calendar and the clock alone: whoever looks at it first after its due day, the sweep
 * or somebody's command, finds that it has passed. What is over never changes again, except that
 * one that has passed can still be met, late, or cancelled.
 */
final class Deadline {

  /** Who acted where nobody did. */
  static final String PLATFORM = "platform";

  private static final String CALENDAR_CHANGED = "calendar-changed ";

  private final UUID id;
  private final DeadlineTerms terms;
  private final List<DueEvent> newEvents = new ArrayList<>();
  private final DeadlineNotices notices;

  private DeadlineStage stage;
  private Instant receivedAt;
  private LocalDate receivedOn;
  private int extension;
  private int grace;
  private Pauses pauses;
  private LocalDate due;
  private String ledger;
  private Instant nextAt;
  private long countedOn;
  private int events;
  private boolean newlyExpired;

  private Deadline(UUID id, DeadlineTerms terms) {
    this.id = id;
    this.terms = terms;
    this.notices = new DeadlineNotices(id, terms);
  }

  /** A limit that begins. */
  static Deadline start(
      DeadlineTerms terms, Instant receivedAt, DeadlineCalculator counting, Instant now) {
    var deadline = new Deadline(TimeOrderedId.next(), terms);
    deadline.reset(receivedAt, counting);
    deadline.count(counting, now);
    var limit = terms.limit();
    deadline.addEvent(
        EventKind.STARTED, now, PLATFORM, limit.key(), limit.source(), limit.workingDays());
    return deadline;
  }

  /** A limit as it was kept. */
  static Deadline restore(UUID id, DeadlineTerms terms, DeadlineState position) {
    var deadline = new Deadline(id, terms);
    deadline.stage = position.stage();
    deadline.receivedAt = position.receivedAt();
    deadline.receivedOn = position.receivedOn();
    deadline.extension = position.extension();
    deadline.grace = position.grace();
    deadline.pauses = position.pauses();
    deadline.due = position.due();
    deadline.ledger = position.ledger();
    deadline.nextAt = position.nextAt();
    deadline.countedOn = position.countedOn();
    deadline.events = position.events();
    return deadline;
  }

  /**
   * Adds working days after the due day.
   *
   * @throws Refusal {@code deadline-passed} if it has passed
   */
  void extend(
      int workingDays,
      String source,
      String reasons,
      DeadlineCalculator counting,
      EventContext moment) {
    if (workingDays < 1) {
      throw new IllegalArgumentException("An extension has at least one day: " + workingDays);
    }
    requireRunning(counting, moment.at());
    extension += workingDays;
    if (stage != DeadlineStage.PAUSED) {
      count(counting, moment.at());
    }
    addEvent(EventKind.EXTENDED, moment.at(), moment.by(), reasons, source, workingDays);
  }

  /**
   * Stops the clock.
   *
   * @throws Refusal {@code deadline-passed} if it has passed
   */
  void pause(String why, DeadlineCalculator counting, EventContext moment) {
    requireRunning(counting, moment.at());
    require(stage != DeadlineStage.PAUSED, "is paused already");
    pauses = pauses.start(day(moment.at()));
    count(counting, moment.at());
    addEvent(EventKind.PAUSED, moment.at(), moment.by(), why, null, null);
  }

  /** Lets the clock go on. */
  void resume(DeadlineCalculator counting, EventContext moment) {
    require(stage == DeadlineStage.PAUSED, "is not paused");
    var today = day(moment.at());
    pauses = pauses.end(today);
    int before = grace;
    count(counting, moment.at());
    // A day that became a working one during the pause must not end it before it goes on.
    if (due != null && !due.isAfter(today)) {
      addGraceUntil(
          counting.earliestEnd(terms.ruleSet(), today).orElse(due), counting, moment.at());
    }
    addEvent(
        EventKind.RESUMED,
        moment.at(),
        moment.by(),
        null,
        null,
        grace > before ? grace - before : null);
  }

  /**
   * Begins anew, as if it had only now been received; what was added to it stays added.
   *
   * @throws Refusal {@code deadline-passed} if it has passed
   */
  void restart(Instant anewAt, DeadlineCalculator counting, EventContext moment) {
    requireRunning(counting, moment.at());
    int added = extension;
    reset(anewAt, counting);
    extension = added;
    count(counting, moment.at());
    addEvent(
        EventKind.RESTARTED, moment.at(), moment.by(), null, terms.limit().source(), workingDays());
  }

  /** Was done, in time or late. */
  void meet(Instant at, String by, DeadlineCalculator counting) {
    require(stage.isRunning() || stage == DeadlineStage.PASSED, "is over");
    refresh(counting, at);
    boolean late = due != null && !at.isBefore(DeadlineCalculator.expiryOf(due));
    stage = late ? DeadlineStage.MET_LATE : DeadlineStage.MET;
    nextAt = null;
    addEvent(late ? EventKind.MET_LATE : EventKind.MET, at, by, null, null, null);
  }

  /** Finds out where it stands now: it may have moved or passed without anybody having noticed. */
  void refresh(DeadlineCalculator counting, Instant now) {
    recountIfStale(counting);
    expireIfOver(now);
  }

  /** Need not be done any more. */
  void cancel(DeadlineCalculator counting, EventContext moment) {
    refresh(counting, moment.at());
    stage = DeadlineStage.CANCELLED;
    nextAt = null;
    addEvent(EventKind.CANCELLED, moment.at(), moment.by(), null, null, null);
  }

  /**
   * What time brings: of the reminders that are due the newest, and the passing. What was counted
   * before the calendar changed must not pass by its old date, and is counted anew before.
   */
  void advance(DeadlineCalculator counting, Instant now) {
    recountIfStale(counting);
    if (nextAt == null || nextAt.isAfter(now)) {
      return;
    }
    var reminders = counting.reminders(terms.ruleSet(), due);
    reminders.stream()
        .filter(one -> !one.at().isBefore(nextAt) && !one.at().isAfter(now))
        .reduce((earlier, later) -> later)
        .ifPresent(newest -> notices.remind(due, newest.offset()));
    expireIfOver(now);
    nextAt = nextActionAfter(reminders, now);
  }

  /**
   * Counts anew if the calendar changed while it was running; one that had passed by then stays.
   * Its date does not come nearer than the grace, unless it was nearer.
   */
  void recountIfStale(DeadlineCalculator counting) {
    if (!stage.isRunning()) {
      return;
    }
    var changes =
        counting.changesAfter(countedOn).stream()
            .filter(change -> due == null || change.at().isBefore(DeadlineCalculator.expiryOf(due)))
            .toList();
    countedOn = Math.max(countedOn, counting.calendarVersion());
    if (!changes.isEmpty() && stage != DeadlineStage.PAUSED) {
      moveDueDate(changes, counting);
    }
  }

  private void moveDueDate(List<CalendarChange> changes, DeadlineCalculator counting) {
    var at = changes.get(changes.size() - 1).at();
    var before = due;
    int graceBefore = grace;
    count(counting, at);
    if (due != null && (before == null || due.isBefore(before))) {
      var least = counting.earliestEnd(terms.ruleSet(), day(at)).orElse(before);
      if (before != null && least.isAfter(before)) {
        least = before;
      }
      addGraceUntil(least, counting, at);
    }
    if (due == null ? before != null : !due.equals(before)) {
      String years =
          changes.stream()
              .map(change -> String.valueOf(change.year()))
              .distinct()
              .collect(Collectors.joining(" "));
      addEvent(
          EventKind.MOVED,
          at,
          PLATFORM,
          CALENDAR_CHANGED + years,
          null,
          grace > graceBefore ? grace - graceBefore : null);
      notices.moved(events, before, due);
    }
  }

  /** Adds working days as long as it ends before that day, and the calendar reaches. */
  private void addGraceUntil(LocalDate least, DeadlineCalculator counting, Instant at) {
    while (least != null && due != null && due.isBefore(least)) {
      grace++;
      count(counting, at);
    }
  }

  private void reset(Instant at, DeadlineCalculator counting) {
    receivedAt = at;
    receivedOn = counting.receiptDay(terms.ruleSet(), at);
    extension = 0;
    grace = 0;
    pauses = Pauses.NONE;
  }

  /** Counts its days on the calendar; reminders whose day had begun by then are not told. */
  private void count(DeadlineCalculator counting, Instant at) {
    var counted = counting.ledger(receivedOn, workingDays(), pauses);
    due = counted.due();
    ledger = counting.ledgerText(counted);
    countedOn = Math.max(countedOn, counting.calendarVersion());
    if (due != null) {
      stage = DeadlineStage.RUNNING;
      nextAt = nextActionAfter(counting.reminders(terms.ruleSet(), due), at);
    } else {
      stage = pauses.isOpen() ? DeadlineStage.PAUSED : DeadlineStage.OPEN;
      nextAt = null;
    }
  }

  private Instant nextActionAfter(List<Reminder> reminders, Instant after) {
    var over = DeadlineCalculator.expiryOf(due);
    var reminder = reminders.stream().map(Reminder::at).filter(at -> at.isAfter(after)).findFirst();
    if (stage != DeadlineStage.RUNNING) {
      return reminder.orElse(null);
    }
    return reminder.filter(at -> at.isBefore(over)).orElse(over);
  }

  private void expireIfOver(Instant now) {
    if (isExpiredAt(now)) {
      stage = DeadlineStage.PASSED;
      newlyExpired = true;
      addEvent(EventKind.PASSED, DeadlineCalculator.expiryOf(due), PLATFORM, null, null, null);
      notices.expired(due);
    }
  }

  private boolean isExpiredAt(Instant now) {
    return stage == DeadlineStage.RUNNING && !now.isBefore(DeadlineCalculator.expiryOf(due));
  }

  private void requireRunning(DeadlineCalculator counting, Instant now) {
    require(stage.isRunning() || stage == DeadlineStage.PASSED, "is over");
    refresh(counting, now);
    if (stage == DeadlineStage.PASSED) {
      throw new Refusal(DEADLINE_EXPIRED, due);
    }
  }

  private void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("The limit " + terms.key() + " " + what);
    }
  }

  private void addEvent(
      EventKind kind, Instant at, String by, String why, String source, Integer workingDays) {
    newEvents.add(new DueEvent(kind, at, by, why, source, workingDays, due));
    events++;
  }

  private int workingDays() {
    return terms.limit().workingDays() + extension + grace;
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, PlatformClock.ZONE);
  }

  UUID id() {
    return id;
  }

  DeadlineTerms terms() {
    return terms;
  }

  DeadlineState state() {
    return new DeadlineState(
        stage,
        receivedAt,
        receivedOn,
        extension,
        grace,
        pauses,
        due,
        ledger,
        nextAt,
        countedOn,
        events);
  }

  /** The events since it was read. */
  List<DueEvent> newEvents() {
    return newEvents;
  }

  /** What departments are to be told since it was read. */
  Collection<NewNotice> notices() {
    return notices.unsent();
  }

  /** The day it passed, if it was found passed since it was read; null otherwise. */
  LocalDate newlyExpiredOn() {
    return newlyExpired ? due : null;
  }

  DeadlineStage stage() {
    return stage;
  }

  boolean isOver() {
    return !stage.isRunning() && stage != DeadlineStage.PASSED;
  }

  /** Its date, with each of the days. */
  DueDate dueDate() {
    return DeadlineViewMapper.dueDate(terms, state());
  }
}
