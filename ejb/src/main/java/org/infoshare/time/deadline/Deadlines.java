package org.infoshare.time.deadline;

import static org.infoshare.time.deadline.DeadlineReason.DEADLINE_NOT_FOUND;
import static org.infoshare.time.deadline.DeadlineReason.NO_LIMIT_IN_STAGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Sql;
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.calendar.WorkCalendars;

/**
 * The limits of all cases, for the features that have cases: each call in the transaction of the
 * act that causes it.
 *
 * <p>A feature holds its case before it calls, so that two acts on one case follow each other. A
 * command on a case that has no such limit, or one that is over, is a defect of the feature; that
 * the limit has passed meanwhile is a refusal.
 */
@ApplicationScoped
public class Deadlines {

  private final DeadlineRows rows;
  private final Passings passings;
  private final CalendarChanges changes;
  private final WorkCalendars calendars;
  private final DeadlineSettings settings;
  private final Notices notices;
  private final Clock clock;

  /** For the container's proxy. */
  protected Deadlines() {
    this(null, null, null, null);
  }

  @Inject
  public Deadlines(Sql sql, WorkCalendars calendars, DeadlineSettings settings, Clock clock) {
    this.rows = new DeadlineRows(sql);
    this.passings = new Passings(sql);
    this.changes = new CalendarChanges(sql, clock);
    this.notices = new Notices(sql, clock);
    this.calendars = calendars;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Begins a limit.
   *
   * @throws IllegalStateException if the case has one of that kind that is running
   */
  public DueDate start(NewDeadline asked) {
    var before = rows.hold(asked.of());
    before.ifPresent(this::requireNotRunning);
    int run = before.map(one -> one.terms().run()).orElse(0) + 1;
    var begun =
        Deadline.start(Terms.of(asked, run), asked.receivedAt(), counting(), clock.instant());
    rows.add(begun);
    return begun.dueDate();
  }

  /**
   * Adds working days after the due day.
   *
   * @param source the article that allows it, or {@code configured}
   * @throws Refusal {@code deadline-passed}
   */
  public DueDate extend(CaseLimit of, int workingDays, String source, String by, String reasons) {
    return change(of, one -> one.extend(workingDays, source, reasons, counting(), moment(by)));
  }

  /**
   * Stops the clock, to go on where it stood.
   *
   * @throws Refusal {@code deadline-passed}
   */
  public void pause(CaseLimit of, String why, String by) {
    change(of, one -> one.pause(why, counting(), moment(by)));
  }

  /** Lets the clock go on. */
  public DueDate resume(CaseLimit of, String by) {
    return change(of, one -> one.resume(counting(), moment(by)));
  }

  /**
   * Begins anew, running or paused, as if it had only now been received.
   *
   * @throws Refusal {@code deadline-passed}
   */
  public DueDate restart(CaseLimit of, Instant receivedAt, String by) {
    return change(of, one -> one.restart(receivedAt, counting(), moment(by)));
  }

  /** What was to be done is done, in time or late. */
  public void met(CaseLimit of, Instant at, String by) {
    change(of, one -> one.met(at, by, counting()));
  }

  /** Nothing is to be done any more; where nothing was, nothing happens. */
  public void cancel(CaseLimit of, String by) {
    rows.hold(of)
        .filter(one -> !one.isOver())
        .ifPresent(
            one -> {
              one.cancel(counting(), moment(by));
              keep(one);
            });
  }

  /** The last limit of that kind that the case has, without days and events. */
  public Optional<DueView> find(CaseLimit of) {
    return rows.find(of).map(this::summary);
  }

  /** The same of many cases, by their ids. */
  public Map<String, DueView> find(String kind, Collection<String> caseIds) {
    return find(Set.of(kind), caseIds).stream()
        .collect(Collectors.toMap(DueView::caseId, view -> view));
  }

  /** The last limit of each of those kinds that these cases have, without days and events. */
  public List<DueView> find(Set<String> kinds, Collection<String> caseIds) {
    return rows.find(kinds, caseIds).stream().map(this::summary).toList();
  }

  /** Whether a case has or had a limit of one of those kinds. */
  public boolean hasAny(Set<String> kinds, String caseId) {
    return rows.exists(kinds, caseId);
  }

  /**
   * Why it has its date: each day, each event, the article.
   *
   * @throws Refusal {@code deadline-not-found}
   */
  public DueView explain(CaseLimit of) {
    return whole(of).orElseThrow(() -> new Refusal(DEADLINE_NOT_FOUND, of.kind(), of.caseId()));
  }

  /**
   * The same of the limit of the stage in which a case stands.
   *
   * @param current the limit of that stage; null for none
   * @param all those that such a case can have, by the names that callers know
   * @throws Refusal {@code no-limit-in-stage}, with the names of those that it has had
   */
  public DueView explainCurrent(
      UUID caseId, Enum<?> stage, CaseLimit current, Map<String, CaseLimit> all) {
    return Optional.ofNullable(current)
        .flatMap(this::whole)
        .orElseThrow(() -> new Refusal(NO_LIMIT_IN_STAGE, caseId, stage, had(all)));
  }

  private Optional<DueView> whole(CaseLimit of) {
    return rows.find(of)
        .map(
            one ->
                DueViews.whole(
                    one.terms(), one.position(), clock.instant(), rows.events(one.id())));
  }

  private Text had(Map<String, CaseLimit> all) {
    var names =
        all.entrySet().stream()
            .filter(one -> rows.find(one.getValue()).isPresent())
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return names.isEmpty()
        ? new Text("无", "none")
        : new Text(String.join("、", names), String.join(", ", names));
  }

  /** It may have passed without anybody having noticed. */
  private void requireNotRunning(Deadline before) {
    before.look(counting(), clock.instant());
    if (before.stage().isRunning()) {
      throw new IllegalStateException("The limit " + before.terms().of() + " is running");
    }
    keep(before);
  }

  private DueView summary(Deadline one) {
    return DueViews.summary(one.terms(), one.position(), clock.instant());
  }

  private DueDate change(CaseLimit of, Consumer<Deadline> command) {
    var held =
        rows.hold(of).orElseThrow(() -> new IllegalStateException("There is no limit " + of));
    command.accept(held);
    keep(held);
    return held.dueDate();
  }

  private void keep(Deadline changed) {
    var one = List.of(changed);
    rows.store(one);
    passings.add(one, clock.instant());
    notices.send(changed.notices());
  }

  /** The changes before the calendar: what is in the calendar may be more, never less. */
  private Counting counting() {
    var known = changes.all();
    return new Counting(calendars.current(), known, settings);
  }

  private Moment moment(String by) {
    return new Moment(clock.instant(), by);
  }
}
