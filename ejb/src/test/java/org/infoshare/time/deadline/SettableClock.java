package org.infoshare.time.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.infoshare.foundation.platform.PlatformClock;

/** A clock that stands where the test puts it. */
final class SettableClock extends Clock {

  private volatile Instant now;

  SettableClock(String local) {
    setTo(local);
  }

  /** Puts it at a local time in Asia/Shanghai, such as {@code 2026-04-30T09:00}. */
  void setTo(String local) {
    now = at(local);
  }

  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(PlatformClock.ZONE).toInstant();
  }

  @Override
  public ZoneId getZone() {
    return PlatformClock.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
