package org.infoshare.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.infoshare.foundation.persistence.LockWaits;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Sweeps that are killed, that come together, and that meet users. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineJobNodesTest extends DeadlineJobFixture {

  @Test
  void a_sweep_that_is_killed_leaves_nothing_and_the_next_does_it_all() {
    start("a");
    clock.setTo("2026-05-12T00:00:05");

    TestDatabase.inTransaction(
        transaction -> {
          turns(transaction, RecordingHandler::new).advance(MANY);
          transaction.useHandle(handle -> handle.rollback());
          transaction.useHandle(handle -> handle.begin());
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
    clock.setTo("2026-05-12T00:00:05");
    var claimed = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    var other = Executors.newSingleThreadExecutor();
    try {
      var killed =
          other.submit(
              () ->
                  TestDatabase.inTransaction(
                      transaction -> {
                        turns(transaction, RecordingHandler::new).advance(10);
                        claimed.countDown();
                        LockWaits.await(release);
                        transaction.useHandle(handle -> handle.rollback());
                        transaction.useHandle(handle -> handle.begin());
                      }));
      LockWaits.await(claimed);
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
    clock.setTo("2026-05-12T00:00:05");
    var both = Executors.newFixedThreadPool(2);
    try {
      var one = both.submit(() -> sweep(RecordingHandler::new));
      var two = both.submit(() -> sweep(RecordingHandler::new));
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
    clock.setTo("2026-05-12T00:00:05");
    var holding = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    var user = Executors.newSingleThreadExecutor();
    try {
      var held =
          user.submit(
              () ->
                  TestDatabase.inTransaction(
                      transaction -> {
                        new DeadlineRepository(transaction).lock(of("held"));
                        holding.countDown();
                        LockWaits.await(release);
                      }));
      LockWaits.await(holding);
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
    clock.setTo("2026-05-12T00:00:05");
    TestDatabase.inTransaction(
        transaction -> turns(transaction, RecordingHandler::new).advance(MANY));
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
                        LockWaits.awaitLockWait();
                        deadlines(transaction).meet(of("a"), clock.instant(), "c.head");
                      }));
      LockWaits.await(holding);
      sweep(
          on ->
              new RecordingHandler(on) {
                @Override
                public void onExpiry(Expiry expiry) {
                  hold(on, expiry.key().caseId());
                  super.onExpiry(expiry);
                }
              });
      deciding.get(1, TimeUnit.MINUTES);
    } finally {
      user.shutdownNow();
    }

    assertThat(stage("a")).isEqualTo(DeadlineStage.MET_LATE);
    assertThat(followed).containsExactly("a 2026-05-11");
  }
}
