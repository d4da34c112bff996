package org.infoshare.web.load;

import java.time.Duration;

/**
 * How long a caller let the platform wait in all, while it sent or took so many bytes. A caller is
 * too slow below {@link #LEAST_BYTES_PER_SECOND}, after a grace for networks that hang for a
 * moment.
 */
final class Pace {

  static final long LEAST_BYTES_PER_SECOND = 16_384;
  static final Duration GRACE = Duration.ofSeconds(10);

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private long bytes;
  private long nanos;

  /** Some bytes were sent or taken, and the platform waited so long for that. */
  void add(long moreBytes, long moreNanos) {
    bytes += moreBytes;
    nanos += moreNanos;
  }

  boolean isTooSlow() {
    return nanos > GRACE.toNanos() + bytes * SECOND / LEAST_BYTES_PER_SECOND;
  }
}
