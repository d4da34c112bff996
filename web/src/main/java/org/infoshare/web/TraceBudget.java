package org.infoshare.web;

import java.util.function.LongSupplier;

/**
 * How many stack traces are written: so many a minute, because each has some hundred lines, and
 * whoever finds a defect can call it without end.
 */
final class TraceBudget {

  private static final long MINUTE = 60_000_000_000L;

  private final int perMinute;
  private final LongSupplier nanoTime;
  private long begin;
  private int written;

  TraceBudget(int perMinute, LongSupplier nanoTime) {
    this.perMinute = perMinute;
    this.nanoTime = nanoTime;
    this.begin = nanoTime.getAsLong();
  }

  /** Whether another one may be written; it then counts as written. */
  synchronized boolean take() {
    long now = nanoTime.getAsLong();
    if (now - begin >= MINUTE) {
      begin = now;
      written = 0;
    }
    if (written == perMinute) {
      return false;
    }
    written++;
    return true;
  }
}
