package org.infoshare.sharing.terms;

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
public class UsePeriod {

  @Column(name = "usable_from")
  private LocalDate from;

  @Column(name = "usable_until")
  private LocalDate until;

  protected UsePeriod() {
    // for JPA
  }

  public UsePeriod(LocalDate from, LocalDate until) {
    this.from = from;
    this.until = until;
  }

  /** A period with the same number of days that does not start before that day. */
  public UsePeriod startingNotBefore(LocalDate day) {
    return day.isAfter(from)
        ? new UsePeriod(day, until.plusDays(ChronoUnit.DAYS.between(from, day)))
        : this;
  }

  /**
   * A period with the same end that starts on the earlier day, so that information that was usable
   * since then stays usable.
   */
  public UsePeriod extendedBackTo(LocalDate earlier) {
    return earlier.isBefore(from) ? new UsePeriod(earlier, until) : this;
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate until() {
    return until;
  }
}
