package org.infoshare.time.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;

class BatchIntervalProperties {

  @Property
  void nobody_waits_longer_than_a_period(
      @ForAll BatchInterval interval,
      @ForAll @DateRange(min = "2010-01-01", max = "2040-12-31") LocalDate day) {
    var next = interval.nextAfter(day);

    assertThat(next).isAfter(day);
    int longest =
        switch (interval) {
          case WEEKLY -> 7;
          case FORTNIGHTLY -> 14;
          case MONTHLY -> 31;
          case QUARTERLY -> 92;
        };
    assertThat(next).isBeforeOrEqualTo(day.plusDays(longest));
    assertThat(interval.nextAfter(next.minusDays(1))).isEqualTo(next);
    boolean weekly = interval == BatchInterval.WEEKLY || interval == BatchInterval.FORTNIGHTLY;
    assertThat(weekly ? next.getDayOfWeek() == DayOfWeek.MONDAY : next.getDayOfMonth() == 1)
        .isTrue();
  }
}
