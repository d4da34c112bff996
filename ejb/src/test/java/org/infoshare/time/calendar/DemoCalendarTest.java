package org.infoshare.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoCalendarTest {

  @ParameterizedTest
  @ValueSource(ints = {2027, 2028, 2031})
  void a_year_is_assumed_with_its_fixed_holidays_and_says_so(int year) {
    var assumed = DemoCalendar.assumed(Year.of(year));

    assertThat(assumed.document()).contains("演示", "并非");
    assertThat(assumed.publishedOn()).isNull();
    assertThat(assumed.namedDays(true)).isEmpty();
    assertThat(assumed.namedDays(false))
        .extracting(NamedDay::date)
        .containsExactly(
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 5, 1),
            LocalDate.of(year, 5, 2),
            LocalDate.of(year, 10, 1),
            LocalDate.of(year, 10, 2),
            LocalDate.of(year, 10, 3));
  }
}
