package org.infoshare.web.load;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** So many calls at once may do something, and so many of one caller. */
final class Places {

  private final Semaphore all;
  private final int each;
  private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();

  /**
   * @param all the number of places
   * @param each how many of them one caller may take
   */
  Places(int all, int each) {
    this.all = new Semaphore(all);
    this.each = each;
  }

  /**
   * Takes a place for a caller, who has to {@link #leave} it.
   *
   * @param patience how long to wait for one
   * @return false if there is none
   */
  boolean take(String caller, Duration patience) {
    if (taken.merge(caller, 1, Integer::sum) <= each && acquire(patience)) {
      return true;
    }
    giveBack(caller);
    return false;
  }

  private boolean acquire(Duration patience) {
    try {
      return all.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  void leave(String caller) {
    giveBack(caller);
    all.release();
  }

  private void giveBack(String caller) {
    taken.computeIfPresent(caller, (name, count) -> count == 1 ? null : count - 1);
  }
}
