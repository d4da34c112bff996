package org.infoshare.time.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.jdbi.v3.core.mapper.Nested;

/**
 * The queue of expired deadlines whose consequences are outstanding. They have rows of their own,
 * so that no deadline stays locked while the case changes. A command locks the case first and then
 * its deadlines.
 */
final class ExpiredDeadlineQueue {

  private final Sql sql;

  ExpiredDeadlineQueue(Sql sql) {
    this.sql = sql;
  }

  /**
   * A claimed expired deadline.
   *
   * @param awaitsArticle whether its consequences were carried out and only the last day by the
   *     article was awaited
   */
  record ExpiredDeadline(
      UUID deadline,
      @Nested DeadlineKey key,
      LocalDate due,
      boolean isLast,
      boolean awaitsArticle) {}

  /** Queues those of the deadlines that have just expired. */
  void add(List<Deadline> deadlines, Instant now) {
    var expired = deadlines.stream().filter(deadline -> deadline.newlyExpiredOn() != null).toList();
    if (expired.isEmpty()) {
      return;
    }
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into expired_deadline
                      (deadline, kind, case_id, run, due, try_at, failures)
                    select d.id, d.kind, d.case_id, d.run, d.due, :now, 0
                    from deadline d where d.id = any(:ids)
                    """)
                .bind("now", now)
                .bind("ids", expired.stream().map(Deadline::id).toArray(UUID[]::new))
                .execute());
  }

  /** The deadlines that wait to be handled now, the earliest first. */
  List<UUID> findWaiting(Instant now, int maxResults) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select deadline from expired_deadline where try_at <= :now
                    order by try_at, deadline limit :most
                    """)
                .bind("now", now)
                .bind("most", maxResults)
                .mapTo(UUID.class)
                .list());
  }

  /** Claims those that still wait; rows that another node handles are skipped. */
  List<ExpiredDeadline> claim(List<UUID> deadlines, Instant now) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select p.deadline, p.kind, p.case_id, p.due, p.awaits_article,
                      not exists (select from deadline d where d.kind = p.kind
                        and d.case_id = p.case_id and d.run > p.run) as is_last
                    from expired_deadline p
                    where p.deadline = any(:ids) and p.try_at <= :now
                    order by p.try_at, p.deadline for update of p skip locked
                    """)
                .bind("ids", deadlines.toArray(UUID[]::new))
                .bind("now", now)
                .mapTo(ExpiredDeadline.class)
                .list());
  }

  void markHandled(List<ExpiredDeadline> handled) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update expired_deadline set try_at = null, failures = 0, reference = null
                    where deadline = any(:ids)
                    """)
                .bind("ids", handled.stream().map(ExpiredDeadline::deadline).toArray(UUID[]::new))
                .execute());
  }

  /** Keeps a deadline whose consequences were carried out until the last day by its article. */
  void awaitArticle(ExpiredDeadline handled, Instant until) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update expired_deadline
                    set try_at = :until, awaits_article = true, failures = 0, reference = null
                    where deadline = :deadline
                    """)
                .bind("until", until)
                .bind("deadline", handled.deadline())
                .execute());
  }

  /**
   * Schedules another attempt after a failure: after a minute, then after twice as long each time,
   * at most after an hour.
   *
   * @param reference the reference of the failure in the log
   */
  void retryLater(UUID deadline, UUID reference, Instant now) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update expired_deadline
                    set failures = failures + 1, reference = :reference,
                      try_at = cast(:now as timestamptz)
                        + least(interval '1 hour', interval '1 minute' * (2 ^ least(failures, 6)))
                    where deadline = :deadline and try_at is not null
                    """)
                .bind("reference", reference)
                .bind("now", now)
                .bind("deadline", deadline)
                .execute());
  }
}
