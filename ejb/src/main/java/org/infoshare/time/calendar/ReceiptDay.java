package org.infoshare.time.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.infoshare.foundation.platform.PlatformClock;

/** On which day something that came in electronically counts as received. */
public final class ReceiptDay {

  private ReceiptDay() {}

  /**
   * The day of receipt, which is day 0 of a limit: the calendar day in Asia/Shanghai, and the next
   * one for what comes in at or after the cut-off. Whether that day is worked does not matter.
   *
   * @param cutoff the time of day; empty where a day lasts until 24:00
   */
  public static LocalDate of(Instant at, Optional<LocalTime> cutoff) {
    var local = at.atZone(PlatformClock.ZONE);
    boolean late = cutoff.filter(end -> !local.toLocalTime().isBefore(end)).isPresent();
    return late ? local.toLocalDate().plusDays(1) : local.toLocalDate();
  }
}
