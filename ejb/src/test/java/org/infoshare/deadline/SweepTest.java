package org.infoshare.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.infoshare.calendar.WorkCalendars;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.infoshare.platform.Waiters;
import org.infoshare.rulebook.Rulebook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The sweep with real transactions on a real PostgreSQL; the database is shared with others. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SweepTest {

  private static final int MANY = 100_000;

  private final Sql sql = TestDatabase.sql();
  private final MovedClock clock = new MovedClock("2026-04-30T09:00");

  /** A kind and departments of this test alone. */
  private final String kind = "s-" + UUID.randomUUID().toString().substring(0, 8);

  private final String cab = kind + "-c";
  private final String edu = kind + "-e";
  private final List<String> followed = new ArrayList<>();

  @Test
  void each_reminder_is_told_once_and_the_passing_to_all() {
    start("a");

    for (var day = LocalDate.of(2026, 4, 30); day.getMonthValue() < 6; day = day.plusDays(1)) {
      clock.to(day + "T00:00:05");
      sweep();
      sweep();
    }

    assertThat(told(cab))
        .containsExactly(
            "2026-05-08 deadline-reminder 2026-05-11:-2",
            "2026-05-09 deadline-reminder 2026-05-11:-1",
            "2026-05-11 deadline-reminder 2026-05-11:0",
            "2026-05-12 deadline-passed passed",
            "2026-05-12 deadline-reminder 2026-05-11:1");
    assertThat(told(edu)).containsExactly("2026-05-12 deadline-passed passed");
    assertThat(followed).containsExactly("a 2026-05-11");
    assertThat(deadlines(sql).explain(of("a")).events())
        .extracting(DueEvent::kind, DueEvent::at)
        .endsWith(tuple(EventKind.PASSED, MovedClock.at("2026-05-12T00:00")));
  }

  @Test
  void a_sweep_three_days_late_tells_the_newest_reminder_and_the_passing() {
    start("a");

    clock.to("2026-05-14T08:00");
    sweep();
    sweep();

    assertThat(told(cab))
        .containsExactly(
            "2026-05-14 deadline-passed passed", "2026-05-14 deadline-reminder 2026-05-11:1");
    assertThat(followed).containsExactly("a 2026-05-11");
    assertThat(deadlines(sql).explain(of("a")).events())
        .last()
        .extracting(DueEvent::at)
        .isEqualTo(MovedClock.at("2026-05-12T00:00"));
  }

  @Test
  void what_was_met_paused_or_cancelled_is_left_alone() {
    for (String id : List.of("met", "paused", "cancelled", "running")) {
      start(id);
    }
    clock.to("2026-05-06T09:00");
    deadlines(sql).met(of("met"), clock.instant(), "c.head");
    deadlines(sql).pause(of("paused"), "补正", "c.head");
    deadlines(sql).cancel(of("cancelled"), "e.head");

    clock.to("2026-06-01T09:00");
    sweep();

    assertThat(followed).containsExactly("running 2026-05-11");
    assertThat(deadlines(sql).find(of("met")).orElseThrow().stage()).isEqualTo(DeadlineStage.MET);
    assertThat(deadlines(sql).find(of("paused")).orElseThrow().stage())
        .isEqualTo(DeadlineStage.PAUSED);
  }

  @Test
  void what_was_met_late_before_the_sweep_came_by_is_followed_as_well() {
    start("a");
    clock.to("2026-05-12T00:00:01");
    deadlines(sql).met(of("a"), clock.instant(), "c.head");

    sweep();

    assertThat(followed).containsExactly("a 2026-05-11");
    assertThat(told(cab)).containsExactly("2026-05-12 deadline-passed passed");
  }

  @Test
  void a_case_that_began_another_limit_is_not_told_of_the_earlier_one() {
    start("a");
    clock.to("2026-05-12T00:00:01");
    deadlines(sql).met(of("a"), clock.instant(), "c.head");
    start("a");

    sweep();

    assertThat(followed).isEmpty();
  }

  @Test
  void a_handler_that_fails_stops_no_other_and_is_called_again() {
    for (String id : List.of("a", "b", "c")) {
      start(id);
    }
    clock.to("2026-05-12T00:00:05");
    var healthy = new AtomicBoolean();
    Function<Sql, PassedHandler> failing =
        on ->
            new Noting(on) {
              @Override
              public void passed(CaseLimit of, LocalDate due) {
                super.passed(of, due);
                if (of.caseId().equals("b") && !healthy.get()) {
                  on.run(handle -> handle.execute("select 1 / 0"));
                }
              }
            };
    int failingBefore = new Passings(sql).failing();

    sweep(failing);
    sweep(failing);

    assertThat(marks()).containsExactly("a", "c");
    assertThat(stage("b")).isEqualTo(DeadlineStage.PASSED);
    assertThat(new Passings(sql).failing()).isEqualTo(failingBefore + 1);
    assertThat(failures("b")).isEqualTo(1);

    clock.to("2026-05-12T00:01:06");
    sweep(failing);
    assertThat(failures("b")).isEqualTo(2);
    healthy.set(true);
    sweep(failing);
    assertThat(marks()).doesNotContain("b");
    clock.to("2026-05-12T00:03:07");
    sweep(failing);

    assertThat(marks()).containsExactly("a", "b", "c");
    assertThat(new Passings(sql).failing()).isEqualTo(failingBefore);
    assertThat(told(cab)).filteredOn(one -> one.contains("passed")).hasSize(3);
  }

  @Test
  void a_sweep_that_is_killed_leaves_nothing_and_the_next_does_it_all() {
    start("a");
    clock.to("2026-05-12T00:00:05");

    TestDatabase.inTransaction(
        transaction -> {
          turns(transaction, Noting::new).tick(MANY);
          transaction.run(handle -> handle.rollback());
          transaction.run(handle -> handle.begin());
        });
    assertThat(told(cab)).isEmpty();
    assertThat(deadlines(sql).explain(of("a")).events()).hasSize(1);

    sweep();

    assertThat(told(cab)).hasSize(2);
    assertThat(followed).containsExactly("a 2026-05-11");
  }

  @Test
  void two_nodes_share_the_work_and_what_one_loses_the_other_does() throws Exception {
    startMany(40);
    clock.to("2026-05-12T00:00:05");
    var claimed = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    var other = Executors.newSingleThreadExecutor();
    try {
      var killed =
          other.submit(
              () ->
                  TestDatabase.inTransaction(
                      transaction -> {
                        turns(transaction, Noting::new).tick(10);
                        claimed.countDown();
                        Waiters.await(release);
                        transaction.run(handle -> handle.rollback());
                        transaction.run(handle -> handle.begin());
                      }));
      Waiters.await(claimed);
      sweep();
      int meanwhile = followed.size();
      assertThat(meanwhile).isBetween(30, 40);
      release.countDown();
      killed.get(1, TimeUnit.MINUTES);
    } finally {
      other.shutdownNow();
    }
    sweep();

    assertThat(followed).hasSize(40).doesNotHaveDuplicates();
    assertThat(told(cab)).hasSize(80);
    assertThat(marks()).hasSize(40);
  }

  @Test
  void two_whole_sweeps_at_once_end_as_one_does() throws Exception {
    startMany(1200);
    clock.to("2026-05-12T00:00:05");
    var both = Executors.newFixedThreadPool(2);
    try {
      var one = both.submit(() -> sweep(Noting::new));
      var two = both.submit(() -> sweep(Noting::new));
      one.get(2, TimeUnit.MINUTES);
      two.get(2, TimeUnit.MINUTES);
    } finally {
      both.shutdownNow();
    }
    sweep();

    assertThat(marks()).hasSize(1200).doesNotHaveDuplicates();
    assertThat(told(cab)).hasSize(2400).doesNotHaveDuplicates();
    assertThat(told(edu)).hasSize(1200);
  }

  @Test
  void a_limit_that_somebody_holds_is_passed_over_and_done_when_it_is_free() throws Exception {
    start("held");
    start("free");
    clock.to("2026-05-12T00:00:05");
    var holding = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    var user = Executors.newSingleThreadExecutor();
    try {
      var held =
          user.submit(
              () ->
                  TestDatabase.inTransaction(
                      transaction -> {
                        new DeadlineRows(transaction).hold(of("held"));
                        holding.countDown();
                        Waiters.await(release);
                      }));
      Waiters.await(holding);
      sweep();
      assertThat(followed).containsExactly("free 2026-05-11");
      release.countDown();
      held.get(1, TimeUnit.MINUTES);
    } finally {
      user.shutdownNow();
    }
    sweep();

    assertThat(followed).containsExactly("free 2026-05-11", "held 2026-05-11");
  }

  @Test
  void whoever_changes_the_case_first_and_its_limit_then_is_not_in_the_way_of_a_handler()
      throws Exception {
    start("a");
    clock.to("2026-05-12T00:00:05");
    TestDatabase.inTransaction(transaction -> turns(transaction, Noting::new).tick(MANY));
    var holding = new CountDownLatch(1);
    var user = Executors.newSingleThreadExecutor();
    try {
      var deciding =
          user.submit(
              () ->
                  TestDatabase.inTransaction(
                      transaction -> {
                        hold(transaction, "a");
                        holding.countDown();
                        Waiters.untilSomeoneWaits();
                        deadlines(transaction).met(of("a"), clock.instant(), "c.head");
                      }));
      Waiters.await(holding);
      sweep(
          on ->
              new Noting(on) {
                @Override
                public void passed(CaseLimit of, LocalDate due) {
                  hold(on, of.caseId());
                  super.passed(of, due);
                }
              });
      deciding.get(1, TimeUnit.MINUTES);
    } finally {
      user.shutdownNow();
    }

    assertThat(stage("a")).isEqualTo(DeadlineStage.MET_LATE);
    assertThat(followed).containsExactly("a 2026-05-11");
  }

  /** Leaves a mark in the transaction it is called in. */
  private class Noting implements PassedHandler {

    private final Sql on;

    Noting(Sql on) {
      this.on = on;
    }

    @Override
    public String kind() {
      return kind;
    }

    @Override
    public void passed(CaseLimit of, LocalDate due) {
      on.run(
          handle ->
              handle
                  .createUpdate(
                      """
                      insert into notice
                        (id, department, kind, about, notice_key, chinese, english, told_at)
                      values (gen_random_uuid(), :kind, 'mark', :id, gen_random_uuid(), '', '', now())
                      """)
                  .bind("kind", kind)
                  .bind("id", of.caseId())
                  .execute());
      synchronized (followed) {
        followed.add(of.caseId() + " " + due);
      }
    }
  }

  private List<String> marks() {
    return sql.ask(
        handle ->
            handle
                .createQuery("select about from notice where department = :kind order by about")
                .bind("kind", kind)
                .mapTo(String.class)
                .list());
  }

  private void hold(Sql on, String caseId) {
    on.run(
        handle ->
            handle.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", kind + caseId));
  }

  private void startMany(int count) {
    TestDatabase.inTransaction(
        transaction -> IntStream.range(0, count).forEach(i -> start(transaction, "c" + i)));
  }

  private void start(String id) {
    start(sql, id);
  }

  private void start(Sql on, String id) {
    deadlines(on)
        .start(
            new NewDeadline(
                of(id),
                DeadlinesTest.FIVE_DAYS,
                "cn-2025",
                clock.instant(),
                cab,
                Set.of(edu),
                "桥梁申请"));
  }

  private CaseLimit of(String id) {
    return new CaseLimit(kind, id);
  }

  private DeadlineStage stage(String id) {
    return deadlines(sql).find(of(id)).orElseThrow().stage();
  }

  private void sweep() {
    sweep(Noting::new);
  }

  private void sweep(Function<Sql, PassedHandler> handler) {
    new Sweeping(new OwnTransactions(handler)).sweep();
  }

  private Deadlines deadlines(Sql on) {
    return new Deadlines(on, new WorkCalendars(on), new DeadlineSettings(new Rulebook(on)), clock);
  }

  private DeadlineTurns turns(Sql on, Function<Sql, PassedHandler> handler) {
    return new DeadlineTurns(
        on,
        new WorkCalendars(on),
        new DeadlineSettings(new Rulebook(on)),
        List.of(handler.apply(on)),
        List.of(),
        clock);
  }

  /** Each step in a transaction of its own, as the container does it. */
  private final class OwnTransactions implements SweepSteps {

    private final Function<Sql, PassedHandler> handler;

    OwnTransactions(Function<Sql, PassedHandler> handler) {
      this.handler = handler;
    }

    private <R> R in(Function<DeadlineTurns, R> step) {
      var result = new ArrayList<R>();
      TestDatabase.inTransaction(on -> result.add(step.apply(turns(on, handler))));
      return result.get(0);
    }

    @Override
    public int countAnew(int most) {
      return in(turns -> turns.countAnew(most));
    }

    @Override
    public int tick(int most) {
      return in(turns -> turns.tick(most));
    }

    @Override
    public List<UUID> waiting(int most) {
      return in(turns -> turns.waiting(most));
    }

    @Override
    public int follow(List<UUID> passed) {
      return in(turns -> turns.follow(passed));
    }

    @Override
    public void failed(UUID passed, UUID reference) {
      in(
          turns -> {
            turns.failed(passed, reference);
            return 0;
          });
    }
  }

  private int failures(String id) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    "select failures from deadline_passing where kind = :kind and case_id = :id")
                .bind("kind", kind)
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
  }

  /** The day it was told, what, and the end of its key, in order. */
  private List<String> told(String department) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select (told_at at time zone 'Asia/Shanghai')::date || ' ' || kind || ' '
                      || substring(notice_key from 'deadline:[^:]*:(.*)$')
                      || case when about = 'a' then '' else about end
                    from notice where department = :department order by told_at, kind
                    """)
                .bind("department", department)
                .mapTo(String.class)
                .list());
  }
}
