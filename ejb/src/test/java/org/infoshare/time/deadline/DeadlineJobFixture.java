package org.infoshare.time.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.calendar.WorkCalendars;
import org.infoshare.time.rulebook.Rulebook;

/**
 * Limits of a kind and of departments of a test alone, and the sweep over them with real
 * transactions on a real PostgreSQL; the database is shared with others.
 */
abstract class DeadlineJobFixture {

  static final int MANY = 100_000;

  final Sql sql = TestDatabase.sql();
  final SettableClock clock = new SettableClock("2026-04-30T09:00");

  /** A kind and departments of this test alone. */
  final String kind = "s-" + UUID.randomUUID().toString().substring(0, 8);

  final String cab = kind + "-c";
  final String edu = kind + "-e";
  final List<String> followed = new ArrayList<>();

  /** Leaves a mark in the transaction it is called in. */
  class RecordingHandler implements DeadlineExpiryHandler {

    private final Sql on;

    RecordingHandler(Sql on) {
      this.on = on;
    }

    @Override
    public Map<String, Consequence> consequences() {
      return Map.of(kind, this::onExpiry);
    }

    void onExpiry(Expiry expiry) {
      on.useHandle(
          handle ->
              handle
                  .createUpdate(
                      """
                      insert into notice
                        (id, department, kind, about, notice_key, chinese, english, sent_at)
                      values (gen_random_uuid(), :kind, 'mark', :id, gen_random_uuid(), '', '', now())
                      """)
                  .bind("kind", kind)
                  .bind("id", expiry.key().caseId())
                  .execute());
      synchronized (followed) {
        followed.add(expiry.key().caseId() + " " + expiry.due());
      }
    }
  }

  List<String> marks() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select about from notice where department = :kind order by about")
                .bind("kind", kind)
                .mapTo(String.class)
                .list());
  }

  void hold(Sql on, String caseId) {
    on.useHandle(
        handle ->
            handle.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", kind + caseId));
  }

  void startMany(int count) {
    TestDatabase.inTransaction(
        transaction -> IntStream.range(0, count).forEach(i -> start(transaction, "c" + i)));
  }

  void start(String id) {
    start(sql, id);
  }

  void start(Sql on, String id) {
    deadlines(on)
        .start(
            new NewDeadline(
                of(id),
                DeadlinesTest.FIVE_DAYS,
                "cn-2025",
                clock.instant(),
                cab,
                Set.of(edu),
                new Text("桥梁申请", "Bridges")));
  }

  DeadlineKey of(String id) {
    return new DeadlineKey(kind, id);
  }

  DeadlineStage stage(String id) {
    return deadlines(sql).find(of(id)).orElseThrow().stage();
  }

  void sweep() {
    sweep(RecordingHandler::new);
  }

  void sweep(Function<Sql, DeadlineExpiryHandler> handler) {
    new DeadlineJob(new OwnTransactions(handler)).run();
  }

  Deadlines deadlines(Sql on) {
    return new Deadlines(on, new WorkCalendars(on), new DeadlineSettings(new Rulebook(on)), clock);
  }

  DeadlineProcessor turns(Sql on, Function<Sql, DeadlineExpiryHandler> handler) {
    return new DeadlineProcessor(
        on,
        new WorkCalendars(on),
        new DeadlineSettings(new Rulebook(on)),
        List.of(handler.apply(on)),
        List.of(),
        clock);
  }

  /** Each step in a transaction of its own, as the container does it. */
  private final class OwnTransactions implements DeadlineSteps {

    private final Function<Sql, DeadlineExpiryHandler> handler;

    OwnTransactions(Function<Sql, DeadlineExpiryHandler> handler) {
      this.handler = handler;
    }

    private <R> R in(Function<DeadlineProcessor, R> step) {
      var result = new ArrayList<R>();
      TestDatabase.inTransaction(on -> result.add(step.apply(turns(on, handler))));
      return result.get(0);
    }

    @Override
    public int recount(int maxResults) {
      return in(turns -> turns.recount(maxResults));
    }

    @Override
    public int advance(int maxResults) {
      return in(turns -> turns.advance(maxResults));
    }

    @Override
    public List<UUID> findExpired(int maxResults) {
      return in(turns -> turns.findExpired(maxResults));
    }

    @Override
    public int handleExpired(List<UUID> expired) {
      return in(turns -> turns.handleExpired(expired));
    }

    @Override
    public void retryLater(UUID expired, UUID reference) {
      in(
          turns -> {
            turns.retryLater(expired, reference);
            return 0;
          });
    }
  }

  int failures(String id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select failures from expired_deadline where kind = :kind and case_id = :id")
                .bind("kind", kind)
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
  }

  /** The day it was told, what, and the end of its key, in order. */
  List<String> told(String department) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select (sent_at at time zone 'Asia/Shanghai')::date || ' ' || kind || ' '
                      || substring(notice_key from 'deadline:[^:]*:(.*)$')
                      || case when about = 'a' then '' else about end
                    from notice where department = :department order by sent_at, kind
                    """)
                .bind("department", department)
                .mapTo(String.class)
                .list());
  }
}
