package org.infoshare.time.rulebook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The interval at which disputes are collected for joint review (2016 rules, art. 35: 定期汇总). */
public enum BatchInterval {
  WEEKLY,
  FORTNIGHTLY,
  MONTHLY,
  QUARTERLY;

  /** A Monday from which fortnights are counted. */
  private static final LocalDate FIRST_MONDAY = LocalDate.of(2016, 7, 4);

  /** The first day of the period after the one that contains the day. */
  public LocalDate nextAfter(LocalDate day) {
    return switch (this) {
      case WEEKLY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      case FORTNIGHTLY -> nextFortnight(day);
      case MONTHLY -> day.with(TemporalAdjusters.firstDayOfNextMonth());
      case QUARTERLY -> nextQuarter(day);
    };
  }

  private static LocalDate nextFortnight(LocalDate day) {
    long weeks = Math.floorDiv(ChronoUnit.DAYS.between(FIRST_MONDAY, day), 14L);
    return FIRST_MONDAY.plusWeeks(2 * (weeks + 1));
  }

  private static LocalDate nextQuarter(LocalDate day) {
    int months = 3 - (day.getMonthValue() - 1) % 3;
    return day.withDayOfMonth(1).plusMonths(months);
  }
}
