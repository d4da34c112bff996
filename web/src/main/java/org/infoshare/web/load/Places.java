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
    try {
      if (!all.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return false;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
    if (taken.merge(caller, 1, Integer::sum) > each) {
      leave(caller);
      return false;
    }
    return true;
  }

  void leave(String caller) {
    taken.computeIfPresent(caller, (name, count) -> count == 1 ? null : count - 1);
    all.release();
  }
}
