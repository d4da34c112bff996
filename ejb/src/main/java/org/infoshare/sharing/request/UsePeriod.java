package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * From when until when an access right is good for use. It is the period that was asked for; where
 * the provider was late, or a dispute had to be decided first, it begins when the information can
 * be had, and is as long as it was asked for.
 */
@Embeddable
class UsePeriod {

  @Column(name = "usable_from")
  private LocalDate from;

  @Column(name = "usable_until")
  private LocalDate until;

  protected UsePeriod() {
    // for JPA
  }

  UsePeriod(LocalDate from, LocalDate until) {
    this.from = from;
    this.until = until;
  }

  /** The same number of days, not before that day. */
  UsePeriod startingNotBefore(LocalDate day) {
    return day.isAfter(from)
        ? new UsePeriod(day, until.plusDays(ChronoUnit.DAYS.between(from, day)))
        : this;
  }

  /** The same end, from an earlier day on: what was usable since stays so. */
  UsePeriod extendedBackTo(LocalDate earlier) {
    return earlier.isBefore(from) ? new UsePeriod(earlier, until) : this;
  }

  LocalDate from() {
    return from;
  }

  LocalDate until() {
    return until;
  }
}
