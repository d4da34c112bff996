package org.infoshare.time.deadline;

import static org.infoshare.time.deadline.DeadlineReason.DEADLINE_NOT_FOUND;
import static org.infoshare.time.deadline.DeadlineReason.NO_DEADLINE_IN_STAGE;

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

  private final DeadlineRepository repository;
  private final ExpiredDeadlineQueue expiredDeadlines;
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
    this.repository = new DeadlineRepository(sql);
    this.expiredDeadlines = new ExpiredDeadlineQueue(sql);
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
    var before = repository.lock(asked.key());
    before.ifPresent(this::requireNotRunning);
    int run = before.map(one -> one.terms().run()).orElse(0) + 1;
    var begun =
        Deadline.start(
            DeadlineTerms.of(asked, run), asked.receivedAt(), counting(), clock.instant());
    repository.add(begun);
    return begun.dueDate();
  }

  /**
   * Adds working days after the due day.
   *
   * @param source the article that allows it, or {@code configured}
   * @throws Refusal {@code deadline-passed}
   */
  public DueDate extend(DeadlineKey of, int workingDays, String source, String by, String reasons) {
    return change(
        of, one -> one.extend(workingDays, source, reasons, counting(), eventContext(by)));
  }

  /**
   * Stops the clock, to go on where it stood.
   *
   * @throws Refusal {@code deadline-passed}
   */
  public void pause(DeadlineKey of, String why, String by) {
    change(of, one -> one.pause(why, counting(), eventContext(by)));
  }

  /** Lets the clock go on. */
  public DueDate resume(DeadlineKey of, String by) {
    return change(of, one -> one.resume(counting(), eventContext(by)));
  }

  /**
   * Begins anew, running or paused, as if it had only now been received.
   *
   * @throws Refusal {@code deadline-passed}
   */
  public DueDate restart(DeadlineKey of, Instant receivedAt, String by) {
    return change(of, one -> one.restart(receivedAt, counting(), eventContext(by)));
  }

  /** What was to be done is done, in time or late. */
  public void meet(DeadlineKey of, Instant at, String by) {
    change(of, one -> one.meet(at, by, counting()));
  }

  /** Nothing is to be done any more; where nothing was, nothing happens. */
  public void cancel(DeadlineKey of, String by) {
    repository
        .lock(of)
        .filter(one -> !one.isOver())
        .ifPresent(
            one -> {
              one.cancel(counting(), eventContext(by));
              save(one);
            });
  }

  /** The last limit of that kind that the case has, without days and events. */
  public Optional<DueView> find(DeadlineKey of) {
    return repository.find(of).map(this::summary);
  }

  /** The same of many cases, by their ids. */
  public Map<String, DueView> find(String kind, Collection<String> caseIds) {
    return find(Set.of(kind), caseIds).stream()
        .collect(Collectors.toMap(DueView::caseId, view -> view));
  }

  /** The last limit of each of those kinds that these cases have, without days and events. */
  public List<DueView> find(Set<String> kinds, Collection<String> caseIds) {
    return repository.find(kinds, caseIds).stream().map(this::summary).toList();
  }

  /** Whether a case has or had a limit of one of those kinds. */
  public boolean hasAny(Set<String> kinds, String caseId) {
    return repository.exists(kinds, caseId);
  }

  /**
   * Why it has its date: each day, each event, the article.
   *
   * @throws Refusal {@code deadline-not-found}
   */
  public DueView explain(DeadlineKey of) {
    return explained(of).orElseThrow(() -> new Refusal(DEADLINE_NOT_FOUND, of.kind(), of.caseId()));
  }

  /**
   * The same of the limit of the stage in which a case stands.
   *
   * @param current the limit of that stage; null for none
   * @param all those that such a case can have, by the names that callers know
   * @throws Refusal {@code no-limit-in-stage}, with the names of those that it has had
   */
  public DueView explainCurrent(
      UUID caseId, Enum<?> stage, DeadlineKey current, Map<String, DeadlineKey> all) {
    return Optional.ofNullable(current)
        .flatMap(this::explained)
        .orElseThrow(
            () -> new Refusal(NO_DEADLINE_IN_STAGE, caseId, stage, namesOfPastDeadlines(all)));
  }

  private Optional<DueView> explained(DeadlineKey of) {
    return repository
        .find(of)
        .map(
            one ->
                DeadlineViewMapper.explained(
                    one.terms(), one.state(), clock.instant(), repository.events(one.id())));
  }

  private Text namesOfPastDeadlines(Map<String, DeadlineKey> all) {
    var names =
        all.entrySet().stream()
            .filter(one -> repository.find(one.getValue()).isPresent())
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return names.isEmpty()
        ? new Text("无", "none")
        : new Text(String.join("、", names), String.join(", ", names));
  }

  /** It may have passed without anybody having noticed. */
  private void requireNotRunning(Deadline before) {
    before.refresh(counting(), clock.instant());
    if (before.stage().isRunning()) {
      throw new IllegalStateException("The limit " + before.terms().key() + " is running");
    }
    save(before);
  }

  private DueView summary(Deadline one) {
    return DeadlineViewMapper.summary(one.terms(), one.state(), clock.instant());
  }

  private DueDate change(DeadlineKey of, Consumer<Deadline> command) {
    var held =
        repository.lock(of).orElseThrow(() -> new IllegalStateException("There is no limit " + of));
    command.accept(held);
    save(held);
    return held.dueDate();
  }

  private void save(Deadline changed) {
    var one = List.of(changed);
    repository.update(one);
    expiredDeadlines.add(one, clock.instant());
    notices.send(changed.notices());
  }

  /** The changes before the calendar: what is in the calendar may be more, never less. */
  private DeadlineCalculator counting() {
    var known = changes.all();
    return new DeadlineCalculator(calendars.current(), known, settings);
  }

  private EventContext eventContext(String by) {
    return new EventContext(clock.instant(), by);
  }
}
