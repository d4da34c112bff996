package org.infoshare.foundation.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock that is ahead of another by what is told at each look. */
final class OffsetClock extends Clock {

  private final Clock of;
  private final Supplier<Duration> ahead;

  OffsetClock(Clock of, Supplier<Duration> ahead) {
    this.of = of;
    this.ahead = ahead;
  }

  @Override
  public ZoneId getZone() {
    return of.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new OffsetClock(of.withZone(zone), ahead);
  }

  @Override
  public Instant instant() {
    return of.instant().plus(ahead.get());
  }
}
