package org.infoshare.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.PlatformClock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarRemindersTest {

  private final Sql sql = TestDatabase.sql();

  /** An authority of this test alone: the database is shared. */
  private final String authority = "a-" + UUID.randomUUID().toString().substring(0, 8);

  @ParameterizedTest
  @CsvSource({
    "2026-09-30, '2026', ''",
    "2026-10-01, '2026', '2027'",
    "2026-12-31, '2026', '2027'",
    "2026-12-31, '2026 2027', ''",
    "2027-01-01, '2026', '2027'",
    "2027-10-01, '2026', '2027 2028'",
    "2027-10-01, '2026 2028', '2027'"
  })
  void from_October_on_the_next_year_should_be_there(
      LocalDate today, String entered, String missing) {
    assertThat(CalendarReminders.missingYears(today, Set.copyOf(years(entered))))
        .containsExactlyElementsOf(years(missing));
  }

  @Test
  void the_authority_is_told_once_a_month_however_often_the_timer_comes() {
    for (var day = LocalDate.of(2026, 9, 1);
        day.isBefore(LocalDate.of(2027, 2, 1));
        day = day.plusDays(3)) {
      tell(day);
      tell(day);
    }

    assertThat(told())
        .containsExactly(
            "calendar-notice-missing:2027:2026-10",
            "calendar-notice-missing:2027:2026-11",
            "calendar-notice-missing:2027:2026-12",
            "calendar-notice-missing:2027:2027-01");
  }

  @Test
  void a_late_timer_tells_the_month_that_it_is() {
    tell(LocalDate.of(2026, 12, 30));

    assertThat(told()).containsExactly("calendar-notice-missing:2027:2026-12");
  }

  private void tell(LocalDate today) {
    var clock =
        Clock.fixed(today.atTime(1, 0).atZone(PlatformClock.ZONE).toInstant(), PlatformClock.ZONE);
    new CalendarReminders(
            new CalendarNotices(sql), () -> Set.of(authority), new Notices(sql, clock), clock)
        .remind();
  }

  private List<String> told() {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select notice_key from notice where department = :authority order by sent_at")
                .bind("authority", authority)
                .mapTo(String.class)
                .list());
  }

  private static List<Year> years(String written) {
    return Arrays.stream(written.split(" "))
        .filter(year -> !year.isEmpty())
        .map(Year::parse)
        .toList();
  }
}
