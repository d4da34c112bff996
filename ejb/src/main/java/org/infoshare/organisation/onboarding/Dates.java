package org.infoshare.organisation.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import org.infoshare.foundation.platform.PlatformClock;

/** Converts instants to days in Asia/Shanghai. */
final class Dates {

  private Dates() {}

  static LocalDate of(Instant instant) {
    return LocalDate.ofInstant(instant, PlatformClock.ZONE);
  }
}
