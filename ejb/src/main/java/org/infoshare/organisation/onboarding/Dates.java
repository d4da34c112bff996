package org.infoshare.organisation.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import org.infoshare.foundation.platform.PlatformClock;

/** Days of moments, in Asia/Shanghai. */
final class Dates {

  private Dates() {}

  static LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, PlatformClock.ZONE);
  }
}
