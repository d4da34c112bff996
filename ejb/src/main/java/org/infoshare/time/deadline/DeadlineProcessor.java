package org.infoshare.time.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Sql;
import org.infoshare.time.calendar.WorkCalendars;

/**
 * The steps of the sweep, in the transaction in hand. Rows are claimed and passed over where they
 * are held: nobody waits for the sweep longer than one batch takes, and the sweep for nobody.
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
  public int recount(int most) {
    var counting = counting();
    var stale = repository.claimStale(counting.calendarVersion(), most);
    stale.forEach(one -> one.recountIfStale(counting));
    return save(stale);
  }

  @Override
  public int advance(int most) {
    var counting = counting();
    var now = clock.instant();
    var due = repository.claimDue(now, most);
    due.forEach(one -> one.advance(counting, now));
    expiredDeadlines.add(due, now);
    return save(due);
  }

  @Override
  public List<UUID> findExpired(int most) {
    return expiredDeadlines.findWaiting(clock.instant(), most);
  }

  @Override
  public int handleExpired(List<UUID> passed) {
    var claimed = expiredDeadlines.claim(passed, clock.instant());
    var byKind =
        StreamSupport.stream(handlers.spliterator(), false)
            .collect(Collectors.toMap(DeadlineExpiryHandler::kind, Function.identity()));
    for (var passing : claimed) {
      if (passing.isLast()) {
        Optional.ofNullable(byKind.get(passing.key().kind()))
            .ifPresent(handler -> handler.onExpiry(passing.key(), passing.due()));
        notifyListeners(passing.key());
      }
    }
    expiredDeadlines.markHandled(claimed);
    return claimed.size();
  }

  private void notifyListeners(DeadlineKey of) {
    repository
        .find(of)
        .map(limit -> DeadlineViewMapper.summary(limit.terms(), limit.state(), clock.instant()))
        .ifPresent(limit -> listeners.forEach(listener -> listener.onExpiry(limit)));
  }

  @Override
  public void retryLater(UUID passed, UUID reference) {
    expiredDeadlines.retryLater(passed, reference, clock.instant());
  }

  private int save(List<Deadline> changed) {
    repository.update(changed);
    notices.send(changed.stream().map(Deadline::notices).flatMap(Collection::stream).toList());
    return changed.size();
  }

  /** The changes before the calendar: what is in the calendar may be more, never less. */
  private DeadlineCalculator counting() {
    var known = changes.all();
    return new DeadlineCalculator(calendars.current(), known, settings);
  }
}
