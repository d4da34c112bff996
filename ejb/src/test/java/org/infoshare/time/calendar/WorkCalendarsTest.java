package org.infoshare.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkCalendarsTest {

  private final WorkCalendar calendar = new WorkCalendars(TestDatabase.sql()).current();

  /** 261 weekdays less the weekdays off, plus the weekend days worked. */
  @ParameterizedTest
  @ValueSource(ints = {2025, 2026})
  void both_announced_years_have_248_working_days(int year) {
    assertThat(
            LocalDate.ofYearDay(year, 1)
                .datesUntil(LocalDate.ofYearDay(year + 1, 1))
                .filter(calendar::isWorked))
        .hasSize(248);
  }

  @ParameterizedTest
  @ValueSource(ints = {2024, 2027})
  void other_years_are_not_announced(int year) {
    assertThat(calendar.knows(Year.of(year).atDay(1))).isFalse();
  }
}
