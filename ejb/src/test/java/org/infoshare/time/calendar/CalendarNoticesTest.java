package org.infoshare.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.infoshare.time.calendar.SampleNotices.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notices on a real PostgreSQL; the years of the tests are far ahead. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarNoticesTest {

  private static final Instant FIRST = Instant.parse("2026-11-24T04:00:00Z");

  private final Sql sql = TestDatabase.sql();
  private final CalendarNotices notices = new CalendarNotices(sql);

  @ParameterizedTest
  @CsvSource({
    "2025, 国办发明电〔2024〕12号, 2024-11-12, 28, 5",
    "2026, notice of 2025-11-04, 2025-11-04, 33, 6"
  })
  void the_two_notices_that_were_read_are_there(
      int year, String document, LocalDate publishedOn, int off, int worked) {
    var view = notices.find(Year.of(year)).orElseThrow().view();

    assertThat(view.document()).isEqualTo(document);
    assertThat(view.publishedOn()).isEqualTo(publishedOn);
    assertThat(view.daysOff()).hasSize(off);
    assertThat(view.daysWorked()).hasSize(worked);
    assertThat(view.workingDays()).isEqualTo(248);
    assertThat(view.revision()).isEqualTo(1);
    assertThat(view.enteredBy()).isEqualTo("platform");
  }

  /** What was delivered would pass the checks of what is entered. */
  @ParameterizedTest
  @ValueSource(ints = {2025, 2026})
  void a_delivered_notice_can_be_entered_as_it_is(int year) {
    var kept = notices.find(Year.of(year)).orElseThrow();
    var view = kept.view();

    assertThat(
            new CalendarNoticeValidator(year, TODAY)
                .check(
                    new NewCalendarNotice(
                        view.document(), view.publishedOn(), view.daysOff(), view.daysWorked())))
        .isEqualTo(kept.notice());
  }

  @Test
  void entering_a_notice_opens_its_year_and_replacing_it_leaves_no_day_of_the_old_one() {
    var year = Year.of(2081);
    var calendars = new WorkCalendars(sql);
    var saturday = SampleNotices.weekendDay(2081);
    assertThat(calendars.current().knows(saturday)).isFalse();

    notices.store(notice(2081), "iic.head", FIRST);

    assertThat(calendars.current().isWorked(saturday)).isTrue();
    assertThat(calendars.current().isWorked(LocalDate.of(2081, 10, 1))).isFalse();
    var newNotice = SampleNotices.minimal(2081);
    var corrected =
        new CalendarNoticeValidator(2081, TODAY)
            .check(
                new NewCalendarNotice(
                    "更正", newNotice.publishedOn(), newNotice.daysOff(), List.of()));
    var kept = notices.store(corrected, "iic.head", FIRST.plusSeconds(1));
    assertThat(kept.revision()).isEqualTo(2);
    assertThat(calendars.current().isWorked(saturday)).isFalse();
    assertThat(notices.find(year)).contains(kept);
    assertThat(notices.years()).contains(Year.of(2025), Year.of(2026), year);
  }

  @Test
  void a_year_counts_as_announced_by_its_notice_and_not_by_a_day() {
    assertThatThrownBy(
            () ->
                sql.useHandle(
                    handle ->
                        handle.execute(
                            "insert into working_day (day, worked, name) values ('2082-01-01', false, '元旦')")))
        .isInstanceOf(UnableToExecuteStatementException.class)
        .rootCause()
        .hasMessageContaining("working_day_of_notice");
    assertThat(new WorkCalendars(sql).current().knows(LocalDate.of(2082, 1, 1))).isFalse();
  }

  @Test
  void the_application_removes_no_notice() {
    assertThatThrownBy(() -> sql.useHandle(handle -> handle.execute("delete from calendar_notice")))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  private static CalendarNotice notice(int year) {
    return new CalendarNoticeValidator(year, TODAY).check(SampleNotices.minimal(year));
  }
}
