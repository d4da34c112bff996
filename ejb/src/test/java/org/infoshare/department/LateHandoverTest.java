package org.infoshare.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.infoshare.platform.Sql;
import org.infoshare.platform.Standstill;
import org.infoshare.platform.TestDatabase;
import org.infoshare.platform.Text;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Departments that were merged before a merger handed over, on a real PostgreSQL. */
@Timeout(60)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LateHandoverTest {

  private final Sql sql = TestDatabase.sql();
  private final List<Merger> handed = new CopyOnWriteArrayList<>();

  @Test
  void what_is_missing_is_handed_over_once_and_noted() {
    var merger = Mergers.any(sql);
    assertThat(new HandoverRows(sql).missing()).contains(merger.from());

    handOver(merger.from());
    handOver(merger.from());

    assertThat(handed).extracting(Merger::from).containsExactly(merger.from());
    assertThat(handed).extracting(Merger::into).containsExactly(merger.into());
    assertThat(new HandoverRows(sql).missing()).doesNotContain(merger.from());
    assertThat(Mergers.recorded(sql, "department-handed-over", merger.into())).isEqualTo(1);
  }

  @Test
  void the_one_merged_first_comes_first_and_all_goes_to_the_last_successor() {
    var first = Mergers.any(sql);
    var second = Mergers.of(sql, first.into(), Mergers.added(sql));
    sql.run(
        handle ->
            handle.execute(
                "update department set valid_from = valid_from + interval '1 day' where code = ?",
                second.from()));

    var missing = new ArrayList<>(new HandoverRows(sql).missing());
    missing.retainAll(List.of(first.from(), second.from()));
    assertThat(missing).containsExactly(first.from(), second.from());
    missing.forEach(this::handOver);

    assertThat(handed).extracting(Merger::into).containsOnly(second.into());
  }

  @Test
  void a_department_that_is_there_hands_over_nothing() {
    handOver(Mergers.added(sql));

    assertThat(handed).isEmpty();
  }

  @Test
  void of_two_nodes_the_second_waits_and_finds_it_done() throws Exception {
    var merger = Mergers.any(sql);
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var first =
        CompletableFuture.runAsync(
            () ->
                TestDatabase.inTransaction(
                    own -> {
                      late(
                              own,
                              () -> {
                                begun.countDown();
                                await(goOn);
                              })
                          .of(merger.from(), Mergers.NOON);
                    }));
    begun.await();
    var second = CompletableFuture.runAsync(() -> handOver(merger.from()));
    waitForAWaitingOne();
    goOn.countDown();
    first.get();
    second.get();

    assertThat(handed).extracting(Merger::from).containsExactly(merger.from());
  }

  @Test
  void one_that_fails_is_left_for_the_next_time_and_keeps_none_of_the_others() {
    var fails = Mergers.any(sql);
    var other = Mergers.any(sql);
    var missed =
        new MissedHandovers() {
          @Override
          public List<String> all() {
            return List.of(fails.from(), other.from());
          }

          @Override
          public void handOver(String code) {
            TestDatabase.inTransaction(
                own ->
                    late(
                            own,
                            () -> {
                              if (code.equals(fails.from())) {
                                throw new IllegalStateException("broken");
                              }
                            })
                        .of(code, Mergers.NOON));
          }
        };
    new MissedHandoversRun(missed).run();

    assertThat(new HandoverRows(sql).missing()).contains(fails.from()).doesNotContain(other.from());
    assertThatThrownBy(() -> missed.handOver(fails.from())).hasMessage("broken");
  }

  private void handOver(String code) {
    TestDatabase.inTransaction(own -> late(own, () -> {}).of(code, Mergers.NOON));
  }

  private LateHandover late(Sql own, Runnable meanwhile) {
    var rows = new HandoverRows(own);
    return new LateHandover(
        new Standstill(own),
        rows,
        merger -> {
          handed.add(merger);
          meanwhile.run();
          rows.note(merger);
          return List.of(new HandedOver("requests", new Text("共享申请", "requests"), 1, Set.of()));
        },
        Mergers.evidence(own));
  }

  /** Until somebody waits for the standstill. */
  private void waitForAWaitingOne() {
    while (sql.ask(
            handle ->
                handle
                    .createQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted")
                    .mapTo(Integer.class)
                    .one())
        == 0) {
      Thread.onSpinWait();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
