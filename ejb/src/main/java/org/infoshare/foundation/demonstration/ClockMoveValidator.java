package org.infoshare.foundation.demonstration;

import java.time.Duration;
import java.time.Instant;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/** The rules for a move of the clock: forward, and at most a year, because no move leads back. */
final class ClockMoveValidator {

  private static final Duration MAX_STEP = Duration.ofDays(366);

  private ClockMoveValidator() {}

  /**
   * Checks a move.
   *
   * @throws Refusal {@code invalid} with every fault
   */
  static void check(Instant to, Instant now) {
    var checks = new Checks().requirePresent("/to", to);
    if (to != null) {
      checks
          .require(to.isAfter(now), "/to", DemonstrationReason.CLOCK_NOT_FORWARD, local(now))
          .require(
              !to.isAfter(now.plus(MAX_STEP)),
              "/to",
              PlatformReason.OUT_OF_RANGE,
              local(now),
              local(now.plus(MAX_STEP)));
    }
    checks.refuseIfAny();
  }

  private static String local(Instant instant) {
    return instant.atZone(PlatformClock.ZONE).toOffsetDateTime().toString();
  }
}
