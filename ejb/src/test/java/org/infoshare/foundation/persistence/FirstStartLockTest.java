package org.infoshare.foundation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Two nodes that start at once on one empty database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstStartLockTest {

  @BeforeAll
  static void an_empty_table() {
    TestDatabase.asOwner()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    create table first_start_test (node text);
                    grant select, insert on first_start_test to test_app
                    """));
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  void what_the_first_puts_there_the_second_finds() throws Exception {
    var firstHasWritten = new CountDownLatch(1);
    var firstMayCommit = new CountDownLatch(1);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var first =
          threads.submit(
              () ->
                  start(
                      "first",
                      () -> {
                        firstHasWritten.countDown();
                        LockWaits.await(firstMayCommit);
                      }));
      firstHasWritten.await();
      var second = threads.submit(() -> start("second", () -> {}));
      LockWaits.awaitLockWait();
      firstMayCommit.countDown();
      first.get(10, TimeUnit.SECONDS);
      second.get(10, TimeUnit.SECONDS);
    } finally {
      firstMayCommit.countDown();
      threads.shutdownNow();
    }

    assertThat(nodes(TestDatabase.sql())).containsExactly("first");
  }

  private static void start(String node, Runnable beforeCommit) {
    TestDatabase.inTransaction(
        sql -> {
          new FirstStartLock(sql).acquire();
          if (nodes(sql).isEmpty()) {
            sql.useHandle(
                handle -> handle.execute("insert into first_start_test values (?)", node));
          }
          beforeCommit.run();
        });
  }

  private static List<String> nodes(Sql sql) {
    return sql.withHandle(
        handle ->
            handle.createQuery("select node from first_start_test").mapTo(String.class).list());
  }
}
