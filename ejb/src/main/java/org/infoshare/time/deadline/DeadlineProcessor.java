package org.infoshare.time.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.time.calendar.WorkCalendars;
import org.infoshare.time.deadline.DeadlineExpiryHandler.Consequence;

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
  private final Iterable<DeadlineExpiredListener> listeners;
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
      @Any Instance<DeadlineExpiredListener> listeners,
      Clock clock) {
    this(
        sql,
        calendars,
        settings,
        (Iterable<DeadlineExpiryHandler>) handlers,
        (Iterable<DeadlineExpiredListener>) listeners,
        clock);
  }

  DeadlineProcessor(
      Sql sql,
      WorkCalendars calendars,
      DeadlineSettings settings,
      Iterable<DeadlineExpiryHandler> handlers,
      Iterable<DeadlineExpiredListener> listeners,
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
    for (var claim : claimed) {
      if (claim.isLast()) {
        // Before its consequence, which may start a deadline of the same key again.
        var expiredDeadline = summary(claim.key());
        Optional.ofNullable(consequences.get(claim.key().kind()))
            .ifPresent(consequence -> consequence.onExpiry(claim.key(), claim.due()));
        expiredDeadline.ifPresent(
            deadline -> listeners.forEach(listener -> listener.onExpiry(deadline)));
      }
    }
    expiredDeadlines.markHandled(claimed);
    return claimed.size();
  }

  private Map<String, Consequence> consequencesByKind() {
    return StreamSupport.stream(handlers.spliterator(), false)
        .flatMap(handler -> handler.consequences().entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Optional<DeadlineView> summary(DeadlineKey key) {
    return repository
        .find(key)
        .map(
            deadline ->
                DeadlineViewMapper.summary(deadline.terms(), deadline.state(), clock.instant()));
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
