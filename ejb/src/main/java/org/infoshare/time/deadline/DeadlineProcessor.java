package org.infoshare.time.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.time.calendar.WorkCalendars;
import org.infoshare.time.deadline.DeadlineExpiryHandler.Consequence;
import org.infoshare.time.deadline.DeadlineExpiryHandler.Expiry;
import org.infoshare.time.deadline.ExpiredDeadlineQueue.ExpiredDeadline;

/**
 * The steps of the deadline job, in the current transaction. Rows are claimed, and locked rows are
 * skipped: others wait for the job no longer than one batch takes, and the job waits for nobody.
 */
@ApplicationScoped
class DeadlineProcessor implements DeadlineSteps {

  private final DeadlineRepository repository;
  private final ExpiredDeadlineQueue expiredDeadlines;
  private final CalendarChanges changes;
  private final Notices notices;
  private final WorkCalendars calendars;
  private final DeadlineSettings settings;
  private final Iterable<DeadlineExpiryHandler> handlers;
  private final Iterable<StatutoryExpiryListener> listeners;
  private final Clock clock;

  /** For the container's proxy. */
  protected DeadlineProcessor() {
    this(null, null, null, List.of(), List.of(), null);
  }

  @Inject
  DeadlineProcessor(
      Sql sql,
      WorkCalendars calendars,
      DeadlineSettings settings,
      @Any Instance<DeadlineExpiryHandler> handlers,
      @Any Instance<StatutoryExpiryListener> listeners,
      Clock clock) {
    this(
        sql,
        calendars,
        settings,
        (Iterable<DeadlineExpiryHandler>) handlers,
        (Iterable<StatutoryExpiryListener>) listeners,
        clock);
  }

  DeadlineProcessor(
      Sql sql,
      WorkCalendars calendars,
      DeadlineSettings settings,
      Iterable<DeadlineExpiryHandler> handlers,
      Iterable<StatutoryExpiryListener> listeners,
      Clock clock) {
    this.repository = new DeadlineRepository(sql);
    this.expiredDeadlines = new ExpiredDeadlineQueue(sql);
    this.changes = new CalendarChanges(sql, clock);
    this.notices = new Notices(sql, clock);
    this.calendars = calendars;
    this.settings = settings;
    this.handlers = handlers;
    this.listeners = listeners;
    this.clock = clock;
  }

  @Override
  public int recount(int maxResults) {
    var calculator = counting();
    var stale = repository.claimStale(calculator.calendarVersion(), maxResults);
    stale.forEach(deadline -> deadline.recountIfStale(calculator));
    return save(stale);
  }

  @Override
  public int advance(int maxResults) {
    var calculator = counting();
    var now = clock.instant();
    var due = repository.claimDue(now, maxResults);
    due.forEach(deadline -> deadline.advance(calculator, now));
    int saved = save(due);
    expiredDeadlines.add(due, now);
    return saved;
  }

  @Override
  public List<UUID> findExpired(int maxResults) {
    return expiredDeadlines.findWaiting(clock.instant(), maxResults);
  }

  @Override
  public int handleExpired(List<UUID> expired) {
    var claimed = expiredDeadlines.claim(expired, clock.instant());
    var consequences = consequencesByKind();
    var calculator = counting();
    expiredDeadlines.markHandled(claimed);
    for (var claim : claimed) {
      if (claim.isLast()) {
        // Before its consequence, which may start a deadline of the same key again.
        var deadline = repository.find(claim.key()).orElseThrow();
        var consequence = consequences.get(claim.key().kind());
        if (consequence != null && !claim.awaitsArticle()) {
          String source = deadline.terms().limit().source();
          consequence.onExpiry(new Expiry(claim.key(), claim.due(), source));
        }
        if (deadline.terms().limit().article() != null) {
          compareWithArticle(claim, deadline, calculator);
        }
      }
    }
    return claimed.size();
  }

  private void compareWithArticle(
      ExpiredDeadline claim, Deadline deadline, DeadlineCalculator calculator) {
    var now = clock.instant();
    var time = new StatutoryTime(deadline, calculator);
    if (time.isExceeded(now, () -> repository.events(deadline.id()))) {
      var view = DeadlineViewMapper.summary(deadline.terms(), deadline.state(), now);
      listeners.forEach(listener -> listener.onStatutoryExpiry(view, time.lastDay()));
    } else if (time.lastDay() == null || (!time.isOver(now) && !deadline.isOver())) {
      expiredDeadlines.awaitArticle(
          claim, time.nextLook(LocalDate.ofInstant(now, PlatformClock.ZONE)));
    }
  }

  private Map<String, Consequence> consequencesByKind() {
    return StreamSupport.stream(handlers.spliterator(), false)
        .flatMap(handler -> handler.consequences().entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public void retryLater(UUID expired, UUID reference) {
    expiredDeadlines.retryLater(expired, reference, clock.instant());
  }

  private int save(List<Deadline> changed) {
    repository.update(changed);
    notices.send(changed.stream().map(Deadline::notices).flatMap(Collection::stream).toList());
    return changed.size();
  }

  /**
   * The changes are read before the calendar, so the calendar may include more than these changes
   * but never less.
   */
  private DeadlineCalculator counting() {
    var knownChanges = changes.all();
    return new DeadlineCalculator(calendars.current(), knownChanges, settings);
  }
}
