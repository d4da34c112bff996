package org.infoshare.organisation.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * How long an account cannot sign in from one address after failures there.
 *
 * <p>By account and address, so that nobody can lock out another's system by failing on purpose.
 */
@ApplicationScoped
class SignInPolicy {

  /** After this time without a failure the count starts anew. */
  static final Duration FORGOTTEN = Duration.ofHours(1);

  private static final int FREE = 5;

  /** The first pause, and the least between two attempts after it. */
  static final Duration FIRST = Duration.ofSeconds(15);

  private static final Duration LONGEST = Duration.ofMinutes(15);

  /** The pause after so many failures in a row: none at first, then 15 s, doubled each time. */
  Duration pauseAfter(int failures) {
    if (failures < FREE) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failures - FREE, 10);
    var pause = FIRST.multipliedBy(1L << doublings);
    return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
  }
}
