package org.infoshare.cases.objection;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.infoshare.foundation.persistence.LockWaits;
import org.infoshare.foundation.persistence.TestEntities;

/** Two transactions of which the second has to wait for the first. */
final class ConcurrentTransactions {

  private ConcurrentTransactions() {}

  /** Runs the second work while the first waits to commit. */
  static void secondAfter(Consumer<TestEntities> first, Consumer<TestEntities> second)
      throws Exception {
    var firstHasWritten = new CountDownLatch(1);
    var firstMayCommit = new CountDownLatch(1);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var one =
          threads.submit(
              () ->
                  inTransaction(
                      unit -> {
                        first.accept(unit);
                        firstHasWritten.countDown();
                        LockWaits.await(firstMayCommit);
                      }));
      LockWaits.await(firstHasWritten);
      var other = threads.submit(() -> inTransaction(second));
      LockWaits.awaitLockWait();
      firstMayCommit.countDown();
      one.get(1, TimeUnit.MINUTES);
      other.get(1, TimeUnit.MINUTES);
    } finally {
      firstMayCommit.countDown();
      threads.shutdownNow();
    }
  }

  private static void inTransaction(Consumer<TestEntities> work) {
    try (var unit = TestEntities.shared()) {
      unit.inTransaction(() -> work.accept(unit));
    }
  }
}
