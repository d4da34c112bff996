package org.infoshare.sharing.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The period in which a grant can be used. It is the requested period. If the provider was late, or
 * a dispute had to be decided first, it starts when the information is available and is as long as
 * requested.
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

  /** A period with the same number of days that does not start before that day. */
  UsePeriod startingNotBefore(LocalDate day) {
    return day.isAfter(from)
        ? new UsePeriod(day, until.plusDays(ChronoUnit.DAYS.between(from, day)))
        : this;
  }

  /**
   * A period with the same end that starts on the earlier day, so that information that was usable
   * since then stays usable.
   */
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
