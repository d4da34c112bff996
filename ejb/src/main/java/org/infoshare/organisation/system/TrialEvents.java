package org.infoshare.organisation.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.jdbi.v3.core.generic.GenericType;

/** The repository of trial events: at most one row for each event, with the last mark. */
@ApplicationScoped
class TrialEvents {

  private static final GenericType<Map<TrialEvent, Instant>> SEEN = new GenericType<>() {};

  private final Sql sql;
  private final Clock clock;

  /** For the container's proxy. */
  protected TrialEvents() {
    this(null, null);
  }

  @Inject
  TrialEvents(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** The current checklist of a system. */
  Checklist checklist(UUID system) {
    Map<TrialEvent, Instant> seen =
        sql.withHandle(
            handle ->
                handle
                    .createQuery("select event, first_at from trial_event where system = :system")
                    .bind("system", system)
                    .setMapKeyColumn("event")
                    .setMapValueColumn("first_at")
                    .collectInto(SEEN));
    return Checklist.of(system, seen);
  }

  /**
   * Records an event.
   *
   * @param mark a value to store with it; null for none
   * @return whether it was the first time
   */
  boolean record(UUID system, TrialEvent event, String mark) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    insert into trial_event as e (system, event, first_at, last_at, mark)
                    values (:system, :event, :now, :now, :mark)
                    on conflict (system, event) do update set last_at = :now, mark = :mark
                    returning xmax = 0
                    """)
                .bind("system", system)
                .bind("event", event.name())
                .bind("now", clock.instant())
                .bind("mark", mark)
                .mapTo(Boolean.class)
                .one());
  }

  /** The last mark; empty if the event was not seen, or has no mark. */
  Optional<String> mark(UUID system, TrialEvent event) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select mark from trial_event where system = :system and event = :event")
                .bind("system", system)
                .bind("event", event.name())
                .mapTo(String.class)
                .findOne());
  }

  boolean isRecorded(UUID system, TrialEvent event) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select from trial_event where system = :system and event = :event)
                    """)
                .bind("system", system)
                .bind("event", event.name())
                .mapTo(Boolean.class)
                .one());
  }
}
