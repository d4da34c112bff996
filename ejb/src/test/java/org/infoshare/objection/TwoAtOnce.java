package org.infoshare.objection;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.infoshare.platform.Sql;
import org.infoshare.platform.TestDatabase;
import org.infoshare.platform.Waiters;

/** Two transactions of which the second has to wait for the first. */
final class TwoAtOnce {

  private TwoAtOnce() {}

  /** Runs the second work while the first waits to commit. */
  static void secondAfter(Consumer<Sql> first, Consumer<Sql> second) throws Exception {
    var firstHasWritten = new CountDownLatch(1);
    var firstMayCommit = new CountDownLatch(1);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var one =
          threads.submit(
              () ->
                  TestDatabase.inTransaction(
                      sql -> {
                        first.accept(sql);
                        firstHasWritten.countDown();
                        Waiters.await(firstMayCommit);
                      }));
      Waiters.await(firstHasWritten);
      var other = threads.submit(() -> TestDatabase.inTransaction(second));
      Waiters.untilSomeoneWaits();
      firstMayCommit.countDown();
      one.get(1, TimeUnit.MINUTES);
      other.get(1, TimeUnit.MINUTES);
    } finally {
      firstMayCommit.countDown();
      threads.shutdownNow();
    }
  }
}
