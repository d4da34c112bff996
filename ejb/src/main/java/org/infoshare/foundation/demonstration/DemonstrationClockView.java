package org.infoshare.foundation.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import org.infoshare.foundation.platform.PlatformClock;

/**
 * The state of the platform's clock.
 *
 * @param platformTime the platform's time
 * @param today the day in Asia/Shanghai on which a submission now counts as received
 * @param machineTime the machine's time, which is the same if the clock was never moved
 * @param movable whether an operator may move it
 */
public record DemonstrationClockView(
    Instant platformTime, LocalDate today, Instant machineTime, boolean movable) {

  static DemonstrationClockView at(Instant platformTime, Instant machineTime, boolean movable) {
    return new DemonstrationClockView(
        platformTime, LocalDate.ofInstant(platformTime, PlatformClock.ZONE), machineTime, movable);
  }
}
