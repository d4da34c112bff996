package org.infoshare.time.deadline;

import static org.infoshare.time.deadline.DeadlineReason.DEADLINE_PASSED;

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
  private final Terms terms;
  private final List<DueEvent> news = new ArrayList<>();
  private final DeadlineNews notices;

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
  private boolean passing;

  private Deadline(UUID id, Terms terms) {
    this.id = id;
    this.terms = terms;
    this.notices = new DeadlineNews(id, terms);
  }

  /** A limit that begins. */
  static Deadline start(Terms terms, Instant receivedAt, Counting counting, Instant now) {
    var deadline = new Deadline(TimeOrderedId.next(), terms);
    deadline.begin(receivedAt, counting);
    deadline.count(counting, now);
    var limit = terms.limit();
    deadline.happened(
        EventKind.STARTED, now, PLATFORM, limit.key(), limit.source(), limit.workingDays());
    return deadline;
  }

  /** A limit as it was kept. */
  static Deadline kept(UUID id, Terms terms, Position position) {
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
  void extend(int workingDays, String source, String reasons, Counting counting, Moment moment) {
    if (workingDays < 1) {
      throw new IllegalArgumentException("An extension has at least one day: " + workingDays);
    }
    requireRunning(counting, moment.now());
    extension += workingDays;
    if (stage != DeadlineStage.PAUSED) {
      count(counting, moment.now());
    }
    happened(EventKind.EXTENDED, moment.now(), moment.by(), reasons, source, workingDays);
  }

  /**
   * Stops the clock.
   *
   * @throws Refusal {@code deadline-passed} if it has passed
   */
  void pause(String why, Counting counting, Moment moment) {
    requireRunning(counting, moment.now());
    require(stage != DeadlineStage.PAUSED, "is paused already");
    pauses = pauses.begin(day(moment.now()));
    count(counting, moment.now());
    happened(EventKind.PAUSED, moment.now(), moment.by(), why, null, null);
  }

  /** Lets the clock go on. */
  void resume(Counting counting, Moment moment) {
    require(stage == DeadlineStage.PAUSED, "is not paused");
    var today = day(moment.now());
    pauses = pauses.end(today);
    int before = grace;
    count(counting, moment.now());
    // A day that became a working one during the pause must not end it before it goes on.
    if (due != null && !due.isAfter(today)) {
      keepUntil(counting.grace(terms.ruleSet(), today).orElse(due), counting, moment.now());
    }
    happened(
        EventKind.RESUMED,
        moment.now(),
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
  void restart(Instant anewAt, Counting counting, Moment moment) {
    requireRunning(counting, moment.now());
    int added = extension;
    begin(anewAt, counting);
    extension = added;
    count(counting, moment.now());
    happened(
        EventKind.RESTARTED,
        moment.now(),
        moment.by(),
        null,
        terms.limit().source(),
        workingDays());
  }

  /** Was done, in time or late. */
  void met(Instant at, String by, Counting counting) {
    require(stage.isRunning() || stage == DeadlineStage.PASSED, "is over");
    look(counting, at);
    boolean late = due != null && !at.isBefore(Counting.over(due));
    stage = late ? DeadlineStage.MET_LATE : DeadlineStage.MET;
    nextAt = null;
    happened(late ? EventKind.MET_LATE : EventKind.MET, at, by, null, null, null);
  }

  /** Finds out where it stands now: it may have moved or passed without anybody having noticed. */
  void look(Counting counting, Instant now) {
    catchUp(counting);
    settle(now);
  }

  /** Need not be done any more. */
  void cancel(Counting counting, Moment moment) {
    look(counting, moment.now());
    stage = DeadlineStage.CANCELLED;
    nextAt = null;
    happened(EventKind.CANCELLED, moment.now(), moment.by(), null, null, null);
  }

  /**
   * What time brings: of the reminders that are due the newest, and the passing. What was counted
   * before the calendar changed must not pass by its old date, and is counted anew before.
   */
  void tick(Counting counting, Instant now) {
    catchUp(counting);
    if (nextAt == null || nextAt.isAfter(now)) {
      return;
    }
    var reminders = counting.reminders(terms.ruleSet(), due);
    reminders.stream()
        .filter(one -> !one.at().isBefore(nextAt) && !one.at().isAfter(now))
        .reduce((earlier, later) -> later)
        .ifPresent(newest -> notices.remind(due, newest.offset()));
    settle(now);
    nextAt = next(reminders, now);
  }

  /**
   * Counts anew if the calendar changed while it was running; one that had passed by then stays.
   * Its date does not come nearer than the grace, unless it was nearer.
   */
  void catchUp(Counting counting) {
    if (!stage.isRunning()) {
      return;
    }
    var changes =
        counting.changesAfter(countedOn).stream()
            .filter(change -> due == null || change.at().isBefore(Counting.over(due)))
            .toList();
    countedOn = Math.max(countedOn, counting.number());
    if (!changes.isEmpty() && stage != DeadlineStage.PAUSED) {
      move(changes, counting);
    }
  }

  private void move(List<CalendarChange> changes, Counting counting) {
    var at = changes.get(changes.size() - 1).at();
    var before = due;
    int graceBefore = grace;
    count(counting, at);
    if (due != null && (before == null || due.isBefore(before))) {
      var least = counting.grace(terms.ruleSet(), day(at)).orElse(before);
      if (before != null && least.isAfter(before)) {
        least = before;
      }
      keepUntil(least, counting, at);
    }
    if (due == null ? before != null : !due.equals(before)) {
      String years =
          changes.stream()
              .map(change -> String.valueOf(change.year()))
              .distinct()
              .collect(Collectors.joining(" "));
      happened(
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
  private void keepUntil(LocalDate least, Counting counting, Instant at) {
    while (least != null && due != null && due.isBefore(least)) {
      grace++;
      count(counting, at);
    }
  }

  private void begin(Instant at, Counting counting) {
    receivedAt = at;
    receivedOn = counting.receipt(terms.ruleSet(), at);
    extension = 0;
    grace = 0;
    pauses = Pauses.NONE;
  }

  /** Counts its days on the calendar; reminders whose day had begun by then are not told. */
  private void count(Counting counting, Instant at) {
    var counted = counting.ledger(receivedOn, workingDays(), pauses);
    due = counted.due();
    ledger = counting.text(counted);
    countedOn = Math.max(countedOn, counting.number());
    if (due != null) {
      stage = DeadlineStage.RUNNING;
      nextAt = next(counting.reminders(terms.ruleSet(), due), at);
    } else {
      stage = pauses.isOpen() ? DeadlineStage.PAUSED : DeadlineStage.OPEN;
      nextAt = null;
    }
  }

  private Instant next(List<Reminder> reminders, Instant after) {
    var over = Counting.over(due);
    var reminder = reminders.stream().map(Reminder::at).filter(at -> at.isAfter(after)).findFirst();
    if (stage != DeadlineStage.RUNNING) {
      return reminder.orElse(null);
    }
    return reminder.filter(at -> at.isBefore(over)).orElse(over);
  }

  private void settle(Instant now) {
    if (hasPassedBy(now)) {
      stage = DeadlineStage.PASSED;
      passing = true;
      happened(EventKind.PASSED, Counting.over(due), PLATFORM, null, null, null);
      notices.passed(due);
    }
  }

  private boolean hasPassedBy(Instant now) {
    return stage == DeadlineStage.RUNNING && !now.isBefore(Counting.over(due));
  }

  private void requireRunning(Counting counting, Instant now) {
    require(stage.isRunning() || stage == DeadlineStage.PASSED, "is over");
    look(counting, now);
    if (stage == DeadlineStage.PASSED) {
      throw new Refusal(DEADLINE_PASSED, due);
    }
  }

  private void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("The limit " + terms.of() + " " + what);
    }
  }

  private void happened(
      EventKind kind, Instant at, String by, String why, String source, Integer workingDays) {
    news.add(new DueEvent(kind, at, by, why, source, workingDays, due));
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

  Terms terms() {
    return terms;
  }

  Position position() {
    return new Position(
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
  List<DueEvent> news() {
    return news;
  }

  /** What departments are to be told since it was read. */
  Collection<NewNotice> notices() {
    return notices.untold();
  }

  /** The day it passed, if it was found passed since it was read; null otherwise. */
  LocalDate passing() {
    return passing ? due : null;
  }

  DeadlineStage stage() {
    return stage;
  }

  boolean isOver() {
    return !stage.isRunning() && stage != DeadlineStage.PASSED;
  }

  /** Its date, with each of the days. */
  DueDate dueDate() {
    return DueViews.dueDate(terms, position());
  }
}
