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
import org.infoshare.foundation.persistence.TimeOrderedId;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.Refusal;

/**
 * One deadline of one case (期限), and the only place where its due date and stage change.
 *
 * <p>It starts with a receipt and runs until 24:00 of its due date in Asia/Shanghai. It can be
 * paused, extended or restarted, and it ends when it is met, is cancelled or expires. Its stage
 * depends only on its events, the calendar and the clock: the first reader after the due date, the
 * deadline job or a command, finds that it has expired. A deadline that is over never changes
 * again. An expired deadline can still be met late or be cancelled.
 */
final class Deadline {

  /** The actor of events that no account caused. */
  static final String PLATFORM = "platform";

  private static final String CALENDAR_CHANGED = "calendar-changed ";

  private final UUID id;
  private final DeadlineTerms terms;
  private final List<DeadlineEvent> newEvents = new ArrayList<>();
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
  private long calendarVersion;
  private int events;
  private boolean newlyExpired;

  private Deadline(UUID id, DeadlineTerms terms) {
    this.id = id;
    this.terms = terms;
    this.notices = new DeadlineNotices(id, terms);
  }

  /** Starts a new deadline. */
  static Deadline start(
      DeadlineTerms terms, Instant receivedAt, DeadlineCalculator calculator, Instant now) {
    var deadline = new Deadline(TimeOrderedId.next(), terms);
    deadline.reset(receivedAt, calculator);
    deadline.count(calculator, now);
    var limit = terms.limit();
    deadline.addEvent(
        DeadlineEventKind.STARTED, now, PLATFORM, limit.key(), limit.source(), limit.workingDays());
    return deadline;
  }

  /** A deadline with its stored state. */
  static Deadline restore(UUID id, DeadlineTerms terms, DeadlineState state) {
    var deadline = new Deadline(id, terms);
    deadline.stage = state.stage();
    deadline.receivedAt = state.receivedAt();
    deadline.receivedOn = state.receivedOn();
    deadline.extension = state.extension();
    deadline.grace = state.grace();
    deadline.pauses = state.pauses();
    deadline.due = state.due();
    deadline.ledger = state.ledger();
    deadline.nextAt = state.nextAt();
    deadline.calendarVersion = state.calendarVersion();
    deadline.events = state.events();
    return deadline;
  }

  /**
   * Adds working days after the due date.
   *
   * @throws Refusal {@code deadline-expired} if it has expired
   */
  void extend(
      int workingDays,
      String source,
      String reasons,
      DeadlineCalculator calculator,
      EventContext context) {
    if (workingDays < 1) {
      throw new IllegalArgumentException("An extension has at least one day: " + workingDays);
    }
    requireRunning(calculator, context.at());
    extension += workingDays;
    if (stage != DeadlineStage.PAUSED) {
      count(calculator, context.at());
    }
    addEvent(DeadlineEventKind.EXTENDED, context.at(), context.by(), reasons, source, workingDays);
  }

  /**
   * Stops the clock.
   *
   * @throws Refusal {@code deadline-expired} if it has expired
   */
  void pause(String note, DeadlineCalculator calculator, EventContext context) {
    requireRunning(calculator, context.at());
    require(stage != DeadlineStage.PAUSED, "is paused already");
    pauses = pauses.start(day(context.at()));
    count(calculator, context.at());
    addEvent(DeadlineEventKind.PAUSED, context.at(), context.by(), note, null, null);
  }

  /** Starts the clock again. */
  void resume(DeadlineCalculator calculator, EventContext context) {
    require(stage == DeadlineStage.PAUSED, "is not paused");
    var today = day(context.at());
    pauses = pauses.end(today);
    int graceBefore = grace;
    count(calculator, context.at());
    // A day that became a working day during the pause must not end the deadline before it resumes.
    if (due != null && !due.isAfter(today)) {
      addGraceUntil(
          calculator.earliestEnd(terms.ruleSet(), today).orElse(due), calculator, context.at());
    }
    addEvent(
        DeadlineEventKind.RESUMED,
        context.at(),
        context.by(),
        null,
        null,
        grace > graceBefore ? grace - graceBefore : null);
  }

  /**
   * Restarts the deadline as if the submission had been received at the given instant. An extension
   * is retained.
   *
   * @throws Refusal {@code deadline-expired} if it has expired
   */
  void restart(Instant newReceipt, DeadlineCalculator calculator, EventContext context) {
    requireRunning(calculator, context.at());
    int oldExtension = extension;
    reset(newReceipt, calculator);
    extension = oldExtension;
    count(calculator, context.at());
    addEvent(
        DeadlineEventKind.RESTARTED,
        context.at(),
        context.by(),
        null,
        terms.limit().source(),
        workingDays());
  }

  /** Marks the deadline as met, in time or late. */
  void meet(Instant at, String by, DeadlineCalculator calculator) {
    require(stage.isRunning() || stage == DeadlineStage.EXPIRED, "is over");
    refresh(calculator, at);
    boolean late = due != null && !at.isBefore(DeadlineCalculator.expiryOf(due));
    stage = late ? DeadlineStage.MET_LATE : DeadlineStage.MET;
    nextAt = null;
    addEvent(late ? DeadlineEventKind.MET_LATE : DeadlineEventKind.MET, at, by, null, null, null);
  }

  /**
   * Updates the stage: the due date may have moved or the deadline may have expired without notice.
   */
  void refresh(DeadlineCalculator calculator, Instant now) {
    recountIfStale(calculator);
    expireIfOver(now);
  }

  /** Cancels the deadline: nothing has to be done any more. */
  void cancel(DeadlineCalculator calculator, EventContext context) {
    refresh(calculator, context.at());
    stage = DeadlineStage.CANCELLED;
    nextAt = null;
    addEvent(DeadlineEventKind.CANCELLED, context.at(), context.by(), null, null, null);
  }

  /**
   * Applies the passage of time: sends the newest of the reminders that are due, and expires the
   * deadline. A deadline that was calculated before a change of the calendar must not expire on its
   * old date, so it is recalculated first.
   */
  void advance(DeadlineCalculator calculator, Instant now) {
    recountIfStale(calculator);
    if (nextAt == null || nextAt.isAfter(now)) {
      return;
    }
    var reminders = calculator.reminders(terms.ruleSet(), due);
    reminders.stream()
        .filter(reminder -> !reminder.at().isBefore(nextAt) && !reminder.at().isAfter(now))
        .reduce((earlier, later) -> later)
        .ifPresent(newest -> notices.remind(due, newest.offset()));
    expireIfOver(now);
    nextAt = nextActionAfter(reminders, now);
  }

  /**
   * Recalculates the deadline if the calendar changed while it was running. A deadline that had
   * expired before the change stays expired. The due date never moves closer to the change than the
   * grace, unless it was closer already.
   */
  void recountIfStale(DeadlineCalculator calculator) {
    if (!stage.isRunning()) {
      return;
    }
    var changes =
        calculator.changesAfter(calendarVersion).stream()
            .filter(change -> due == null || change.at().isBefore(DeadlineCalculator.expiryOf(due)))
            .toList();
    calendarVersion = Math.max(calendarVersion, calculator.calendarVersion());
    if (!changes.isEmpty() && stage != DeadlineStage.PAUSED) {
      moveDueDate(changes, calculator);
    }
  }

  private void moveDueDate(List<CalendarChange> changes, DeadlineCalculator calculator) {
    var at = changes.get(changes.size() - 1).at();
    var oldDue = due;
    int graceBefore = grace;
    count(calculator, at);
    if (due != null && (oldDue == null || due.isBefore(oldDue))) {
      var earliest = calculator.earliestEnd(terms.ruleSet(), day(at)).orElse(oldDue);
      if (oldDue != null && earliest.isAfter(oldDue)) {
        earliest = oldDue;
      }
      addGraceUntil(earliest, calculator, at);
    }
    if (due == null ? oldDue != null : !due.equals(oldDue)) {
      String years =
          changes.stream()
              .map(change -> String.valueOf(change.year()))
              .distinct()
              .collect(Collectors.joining(" "));
      addEvent(
          DeadlineEventKind.MOVED,
          at,
          PLATFORM,
          CALENDAR_CHANGED + years,
          null,
          grace > graceBefore ? grace - graceBefore : null);
      notices.moved(events, oldDue, due);
    }
  }

  /** Adds working days until the due date reaches the given day or the calendar ends. */
  private void addGraceUntil(LocalDate earliest, DeadlineCalculator calculator, Instant at) {
    while (earliest != null && due != null && due.isBefore(earliest)) {
      grace++;
      count(calculator, at);
    }
  }

  private void reset(Instant at, DeadlineCalculator calculator) {
    receivedAt = at;
    receivedOn = calculator.receiptDay(terms.ruleSet(), at);
    extension = 0;
    grace = 0;
    pauses = Pauses.NONE;
  }

  /** Counts the days on the calendar. Reminders whose day had already begun are not sent. */
  private void count(DeadlineCalculator calculator, Instant at) {
    var counted = calculator.ledger(receivedOn, workingDays(), pauses);
    due = counted.due();
    ledger = calculator.ledgerText(counted);
    calendarVersion = Math.max(calendarVersion, calculator.calendarVersion());
    if (due != null) {
      stage = DeadlineStage.RUNNING;
      nextAt = nextActionAfter(calculator.reminders(terms.ruleSet(), due), at);
    } else {
      stage = pauses.isOpen() ? DeadlineStage.PAUSED : DeadlineStage.OPEN;
      nextAt = null;
    }
  }

  private Instant nextActionAfter(List<Reminder> reminders, Instant after) {
    var expiry = DeadlineCalculator.expiryOf(due);
    var reminder = reminders.stream().map(Reminder::at).filter(at -> at.isAfter(after)).findFirst();
    if (stage != DeadlineStage.RUNNING) {
      return reminder.orElse(null);
    }
    return reminder.filter(at -> at.isBefore(expiry)).orElse(expiry);
  }

  private void expireIfOver(Instant now) {
    if (isExpiredAt(now)) {
      stage = DeadlineStage.EXPIRED;
      newlyExpired = true;
      addEvent(
          DeadlineEventKind.EXPIRED, DeadlineCalculator.expiryOf(due), PLATFORM, null, null, null);
      notices.expired(due);
    }
  }

  private boolean isExpiredAt(Instant now) {
    return stage == DeadlineStage.RUNNING && !now.isBefore(DeadlineCalculator.expiryOf(due));
  }

  private void requireRunning(DeadlineCalculator calculator, Instant now) {
    require(stage.isRunning() || stage == DeadlineStage.EXPIRED, "is over");
    refresh(calculator, now);
    if (stage == DeadlineStage.EXPIRED) {
      throw new Refusal(DEADLINE_EXPIRED, due);
    }
  }

  private void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("The limit " + terms.key() + " " + what);
    }
  }

  private void addEvent(
      DeadlineEventKind kind,
      Instant at,
      String by,
      String note,
      String source,
      Integer workingDays) {
    newEvents.add(new DeadlineEvent(kind, at, by, note, source, workingDays, due));
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
        calendarVersion,
        events);
  }

  /** The events since the deadline was read. */
  List<DeadlineEvent> newEvents() {
    return newEvents;
  }

  /** The notices to departments since the deadline was read. */
  Collection<NewNotice> notices() {
    return notices.unsent();
  }

  /** The due date if the deadline was found expired since it was read; null otherwise. */
  LocalDate newlyExpiredOn() {
    return newlyExpired ? due : null;
  }

  DeadlineStage stage() {
    return stage;
  }

  /**
   * The last day by the article, with the same pauses, extension and grace; null while the notice
   * of its year is missing.
   */
  LocalDate lastDayByArticle(DeadlineCalculator calculator) {
    var limit = terms.limit();
    int more = limit.article().workingDays() - limit.workingDays();
    return more == 0 ? due : calculator.ledger(receivedOn, workingDays() + more, pauses).due();
  }

  boolean isOver() {
    return !stage.isRunning() && stage != DeadlineStage.EXPIRED;
  }

  /** The due date with each of its days. */
  DueDate dueDate() {
    return DeadlineViewMapper.dueDate(terms, state());
  }
}
