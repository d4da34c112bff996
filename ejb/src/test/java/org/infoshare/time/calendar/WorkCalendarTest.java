package org.infoshare.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkCalendarTest {

  private final WorkCalendar calendar =
      new WorkCalendar(
          List.of(
              new AnnouncedDay(LocalDate.of(2026, 2, 14), true, "春节调休"),
              new AnnouncedDay(LocalDate.of(2026, 2, 16), false, "春节")));

  @Test
  void weekdays_are_worked_and_weekends_are_not() {
    assertThat(calendar.isWorked(LocalDate.of(2026, 2, 13))).isTrue();
    assertThat(calendar.isWorked(LocalDate.of(2026, 2, 21))).isFalse();
    assertThat(calendar.isWorked(LocalDate.of(2026, 2, 22))).isFalse();
  }

  @Test
  void the_notice_closes_weekdays_and_opens_weekend_days() {
    assertThat(calendar.isWorked(LocalDate.of(2026, 2, 16))).isFalse();
    assertThat(calendar.isWorked(LocalDate.of(2026, 2, 14))).isTrue();
    assertThat(calendar.nameOf(LocalDate.of(2026, 2, 14))).contains("春节调休");
    assertThat(calendar.nameOf(LocalDate.of(2026, 2, 21))).isEmpty();
  }

  @Test
  void a_year_without_a_notice_is_not_guessed() {
    assertThat(calendar.knows(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(calendar.knows(LocalDate.of(2027, 1, 1))).isFalse();
    assertThatThrownBy(() -> calendar.isWorked(LocalDate.of(2027, 1, 4)))
        .isInstanceOf(YearNotAnnounced.class)
        .hasMessageContaining("2027");
  }
}
