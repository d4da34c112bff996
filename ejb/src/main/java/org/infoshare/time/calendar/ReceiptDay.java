package org.infoshare.time.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.infoshare.foundation.platform.PlatformClock;

/** The rule for the day on which an electronic submission counts as received. */
public final class ReceiptDay {

  private ReceiptDay() {}

  /**
   * The day of receipt, which is day 0 of a deadline: the calendar day in Asia/Shanghai, or the
   * next day for a submission at or after the cut-off. It need not be a working day.
   *
   * @param cutoff the time of day; empty if a day lasts until 24:00
   */
  public static LocalDate of(Instant at, Optional<LocalTime> cutoff) {
    var local = at.atZone(PlatformClock.ZONE);
    boolean late = cutoff.filter(end -> !local.toLocalTime().isBefore(end)).isPresent();
    return late ? local.toLocalDate().plusDays(1) : local.toLocalDate();
  }
}
