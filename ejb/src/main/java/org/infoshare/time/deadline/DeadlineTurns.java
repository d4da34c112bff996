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
class DeadlineTurns implements SweepSteps {

  private final DeadlineRows rows;
  private final Passings passings;
  private final CalendarChanges changes;
  private final Notices notices;
  private final WorkCalendars calendars;
  private final DeadlineSettings settings;
  private final Iterable<PassedHandler> handlers;
  private final Iterable<PassedListener> listeners;
  private final Clock clock;

  /** For the container's proxy. */
  protected DeadlineTurns() {
    this(null, null, null, List.of(), List.of(), null);
  }

  @Inject
  DeadlineTurns(
      Sql sql,
      WorkCalendars calendars,
      DeadlineSettings settings,
      @Any Instance<PassedHandler> handlers,
      @Any Instance<PassedListener> listeners,
      Clock clock) {
    this(
        sql,
        calendars,
        settings,
        (Iterable<PassedHandler>) handlers,
        (Iterable<PassedListener>) listeners,
        clock);
  }

  DeadlineTurns(
      Sql sql,
      WorkCalendars calendars,
      DeadlineSettings settings,
      Iterable<PassedHandler> handlers,
      Iterable<PassedListener> listeners,
      Clock clock) {
    this.rows = new DeadlineRows(sql);
    this.passings = new Passings(sql);
    this.changes = new CalendarChanges(sql, clock);
    this.notices = new Notices(sql, clock);
    this.calendars = calendars;
    this.settings = settings;
    this.handlers = handlers;
    this.listeners = listeners;
    this.clock = clock;
  }

  @Override
  public int countAnew(int most) {
    var counting = counting();
    var stale = rows.claimStale(counting.number(), most);
    stale.forEach(one -> one.catchUp(counting));
    return keep(stale);
  }

  @Override
  public int tick(int most) {
    var counting = counting();
    var now = clock.instant();
    var due = rows.claimDue(now, most);
    due.forEach(one -> one.tick(counting, now));
    passings.add(due, now);
    return keep(due);
  }

  @Override
  public List<UUID> waiting(int most) {
    return passings.waiting(clock.instant(), most);
  }

  @Override
  public int follow(List<UUID> passed) {
    var claimed = passings.claim(passed, clock.instant());
    var byKind =
        StreamSupport.stream(handlers.spliterator(), false)
            .collect(Collectors.toMap(PassedHandler::kind, Function.identity()));
    for (var passing : claimed) {
      if (passing.isLast()) {
        Optional.ofNullable(byKind.get(passing.of().kind()))
            .ifPresent(handler -> handler.passed(passing.of(), passing.due()));
        tell(passing.of());
      }
    }
    passings.followed(claimed);
    return claimed.size();
  }

  private void tell(CaseLimit of) {
    rows.find(of)
        .map(limit -> DueViews.summary(limit.terms(), limit.position(), clock.instant()))
        .ifPresent(limit -> listeners.forEach(listener -> listener.passed(limit)));
  }

  @Override
  public void failed(UUID passed, UUID reference) {
    passings.failed(passed, reference, clock.instant());
  }

  private int keep(List<Deadline> changed) {
    rows.store(changed);
    notices.send(changed.stream().map(Deadline::notices).flatMap(Collection::stream).toList());
    return changed.size();
  }

  /** The changes before the calendar: what is in the calendar may be more, never less. */
  private Counting counting() {
    var known = changes.all();
    return new Counting(calendars.current(), known, settings);
  }
}
