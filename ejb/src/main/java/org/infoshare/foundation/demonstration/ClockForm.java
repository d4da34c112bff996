package org.infoshare.foundation.demonstration;

import java.time.Duration;
import java.time.Instant;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformClock;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/** What a move of the clock must be like: forward, and at most a year, since nothing leads back. */
final class ClockForm {

  private static final Duration LONGEST = Duration.ofDays(366);

  private ClockForm() {}

  /**
   * Checks it.
   *
   * @throws Refusal {@code invalid} with what is at fault
   */
  static void check(Instant to, Instant now) {
    var checks = new Checks().given("/to", to);
    if (to != null) {
      checks
          .that(to.isAfter(now), "/to", DemonstrationReason.CLOCK_NOT_FORWARD, local(now))
          .that(
              !to.isAfter(now.plus(LONGEST)),
              "/to",
              PlatformReason.OUT_OF_RANGE,
              local(now),
              local(now.plus(LONGEST)));
    }
    checks.refuseIfAny();
  }

  private static String local(Instant instant) {
    return instant.atZone(PlatformClock.ZONE).toOffsetDateTime().toString();
  }
}
