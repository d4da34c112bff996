package org.infoshare.foundation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How a test lets one transaction wait for another, without guessing how long that takes. */
public final class LockWaits {

  private LockWaits() {}

  /** Returns as soon as some transaction of the database waits for a lock. */
  public static void awaitLockWait() {
    while (!isAnyoneWaiting()) {
      Thread.onSpinWait();
    }
  }

  /** Waits for the latch inside of work that throws nothing. */
  public static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static boolean isAnyoneWaiting() {
    return TestDatabase.sql()
        .withHandle(
            handle ->
                handle
                    .createQuery("select exists (select from pg_locks where not granted)")
                    .mapTo(Boolean.class)
                    .one());
  }
}
