package org.infoshare.sharing.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.infoshare.catalogue.publication.EntryCodeOrder;
import org.infoshare.foundation.persistence.Sql;

/**
 * The entries whose records changed since their newest report.
 *
 * <p>An entry whose assessment failed waits before the next attempt, an hour at first, then twice
 * as long each time up to a week, whether or not its records change meanwhile: an assessment that
 * takes too long would otherwise be broken off every hour.
 */
@ApplicationScoped
class AssessmentQueue {

  private static final String DUE =
      """
      from dataset d
        left join lateral (
          select r.data_changed_at from quality_report r
          where r.entry_code = d.entry_code order by r.id desc limit 1) newest on true
      where d.record_count > 0 and d.withdrawn_at is null
        and newest.data_changed_at is distinct from d.changed_at
        and not exists (
          select from failed_assessment f
          where f.entry_code = d.entry_code and f.try_at > :now)
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected AssessmentQueue() {
    this(null);
  }

  @Inject
  AssessmentQueue(Sql sql) {
    this.sql = sql;
  }

  /** The codes of all entries to be assessed now, by node and number. */
  List<String> due(Instant now) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select d.entry_code " + DUE + " order by " + EntryCodeOrder.ORDER_BY)
                .bind("now", now)
                .mapTo(String.class)
                .list());
  }

  /** Whether the entry is to be assessed now. */
  boolean isDue(String entry, Instant now) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select exists (select " + DUE + " and d.entry_code = :entry)")
                .bind("now", now)
                .bind("entry", entry)
                .mapTo(Boolean.class)
                .one());
  }

  /** Puts off the next attempt at an entry whose assessment failed. */
  void postpone(String entry, Instant now) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into failed_assessment as f (entry_code, failures, try_at)
                    values (:entry, 1, cast(:now as timestamptz) + interval '1 hour')
                    on conflict (entry_code) do update
                    set failures = f.failures + 1,
                        try_at = cast(:now as timestamptz)
                          + least(interval '7 days', interval '1 hour' * (2 ^ least(f.failures, 8)))
                    """)
                .bind("entry", entry)
                .bind("now", now)
                .execute());
  }

  /** Forgets the failures of an entry that was assessed. */
  void clear(String entry) {
    sql.useHandle(
        handle -> handle.execute("delete from failed_assessment where entry_code = ?", entry));
  }
}
