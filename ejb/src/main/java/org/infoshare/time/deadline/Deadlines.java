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
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.CaseStage;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.calendar.WorkCalendars;

/**
 * The deadlines of all cases, for the features that have cases. Each call runs in the transaction
 * of the command that causes it.
 *
 * <p>A feature locks its case before it calls, so that two commands on one case run one after the
 * other. A command on a deadline that does not exist or is over is a defect of the feature; an
 * expired deadline is a refusal.
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
   * Starts a deadline.
   *
   * @throws IllegalStateException if the case has a running deadline of that kind
   */
  public DueDate start(NewDeadline newDeadline) {
    var previous = repository.lock(newDeadline.key());
    previous.ifPresent(this::requireNotRunning);
    int run = previous.map(deadline -> deadline.terms().run()).orElse(0) + 1;
    var deadline =
        Deadline.start(
            DeadlineTerms.of(newDeadline, run),
            newDeadline.receivedAt(),
            counting(),
            clock.instant());
    repository.add(deadline);
    return deadline.dueDate();
  }

  /**
   * Adds working days after the due date.
   *
   * @param source the article that allows it, or {@code configured}
   * @throws Refusal {@code deadline-expired}
   */
  public DueDate extend(
      DeadlineKey key, int workingDays, String source, String account, String reasons) {
    return change(
        key,
        deadline ->
            deadline.extend(workingDays, source, reasons, counting(), eventContext(account)));
  }

  /**
   * Stops the clock; it resumes from the same point.
   *
   * @throws Refusal {@code deadline-expired}
   */
  public void pause(DeadlineKey key, String note, String account) {
    change(key, deadline -> deadline.pause(note, counting(), eventContext(account)));
  }

  /** Starts the clock again. */
  public DueDate resume(DeadlineKey key, String account) {
    return change(key, deadline -> deadline.resume(counting(), eventContext(account)));
  }

  /**
   * Restarts a running or paused deadline, as if the submission had been received at that instant.
   *
   * @throws Refusal {@code deadline-expired}
   */
  public DueDate restart(DeadlineKey key, Instant receivedAt, String account) {
    return change(key, deadline -> deadline.restart(receivedAt, counting(), eventContext(account)));
  }

  /** Marks the deadline as met, in time or late. */
  public void meet(DeadlineKey key, Instant at, String account) {
    change(key, deadline -> deadline.meet(at, account, counting()));
  }

  /** Cancels the deadline; does nothing if there is none or it is over. */
  public void cancel(DeadlineKey key, String account) {
    repository
        .lock(key)
        .filter(deadline -> !deadline.isOver())
        .ifPresent(
            deadline -> {
              deadline.cancel(counting(), eventContext(account));
              save(deadline);
            });
  }

  /** The last deadline of that kind of the case, without days and events. */
  public Optional<DeadlineView> find(DeadlineKey key) {
    return repository.find(key).map(this::summary);
  }

  /** The last deadline of that kind for many cases, by their ids. */
  public Map<String, DeadlineView> find(String kind, Collection<String> caseIds) {
    return find(Set.of(kind), caseIds).stream()
        .collect(Collectors.toMap(DeadlineView::caseId, view -> view));
  }

  /** The last deadline of each of those kinds for these cases, without days and events. */
  public List<DeadlineView> find(Set<String> kinds, Collection<String> caseIds) {
    return repository.find(kinds, caseIds).stream().map(this::summary).toList();
  }

  /** Whether a case has or had a deadline of one of those kinds. */
  public boolean hasAny(Set<String> kinds, String caseId) {
    return repository.exists(kinds, caseId);
  }

  /**
   * The last deadline of one of those kinds of the case that binds the department and was not met
   * by the last day of its article; without days and events.
   */
  public Optional<DeadlineView> exceededArticle(
      Set<String> kinds, String caseId, String department) {
    var calculator = counting();
    return repository.find(kinds, Set.of(caseId)).stream()
        .filter(deadline -> deadline.terms().limit().article() != null)
        .filter(deadline -> deadline.terms().responsible().equals(department))
        .filter(
            deadline ->
                new StatutoryTime(deadline, calculator)
                    .isExceeded(clock.instant(), () -> repository.events(deadline.id())))
        .map(this::summary)
        .findFirst();
  }

  /**
   * The explanation of a due date: each day, each event, the article.
   *
   * @throws Refusal {@code deadline-not-found}
   */
  public DeadlineView explain(DeadlineKey key) {
    return explained(key)
        .orElseThrow(() -> new Refusal(DEADLINE_NOT_FOUND, key.kind(), key.caseId()));
  }

  /**
   * The explanation of the deadline of the current stage of a case.
   *
   * @param current the deadline of that stage; null for none
   * @param keysByName the deadlines that such a case can have, by the names that callers use
   * @throws Refusal {@code no-deadline-in-stage}, with the names of those that it has had
   */
  public DeadlineView explainCurrent(
      UUID caseId, CaseStage stage, DeadlineKey current, Map<String, DeadlineKey> keysByName) {
    return Optional.ofNullable(current)
        .flatMap(this::explained)
        .orElseThrow(
            () ->
                new Refusal(NO_DEADLINE_IN_STAGE, caseId, stage, namesOfPastDeadlines(keysByName)));
  }

  private Optional<DeadlineView> explained(DeadlineKey key) {
    return repository
        .find(key)
        .map(
            deadline ->
                DeadlineViewMapper.explained(
                    deadline.terms(),
                    deadline.state(),
                    clock.instant(),
                    repository.events(deadline.id())));
  }

  private Text namesOfPastDeadlines(Map<String, DeadlineKey> keysByName) {
    var names =
        keysByName.entrySet().stream()
            .filter(entry -> repository.find(entry.getValue()).isPresent())
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return names.isEmpty()
        ? new Text("无", "none")
        : new Text(String.join("、", names), String.join(", ", names));
  }

  /** The previous deadline may have expired without notice. */
  private void requireNotRunning(Deadline previous) {
    previous.refresh(counting(), clock.instant());
    if (previous.stage().isRunning()) {
      throw new IllegalStateException("The limit " + previous.terms().key() + " is running");
    }
    save(previous);
  }

  private DeadlineView summary(Deadline deadline) {
    return DeadlineViewMapper.summary(deadline.terms(), deadline.state(), clock.instant());
  }

  private DueDate change(DeadlineKey key, Consumer<Deadline> command) {
    var deadline =
        repository
            .lock(key)
            .orElseThrow(() -> new IllegalStateException("There is no limit " + key));
    command.accept(deadline);
    save(deadline);
    return deadline.dueDate();
  }

  private void save(Deadline deadline) {
    var one = List.of(deadline);
    repository.update(one);
    expiredDeadlines.add(one, clock.instant());
    notices.send(deadline.notices());
  }

  /**
   * The changes are read before the calendar, so the calendar may include more than these changes
   * but never less.
   */
  private DeadlineCalculator counting() {
    var knownChanges = changes.all();
    return new DeadlineCalculator(calendars.current(), knownChanges, settings);
  }

  private EventContext eventContext(String account) {
    return new EventContext(clock.instant(), account);
  }
}
