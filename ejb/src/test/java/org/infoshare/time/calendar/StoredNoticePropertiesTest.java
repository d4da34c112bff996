package org.infoshare.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.time.calendar.SampleNotices.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.foundation.persistence.TestDatabase;

/** Notices entered one after another, each in the place of the one before. */
class StoredNoticePropertiesTest {

  private static final int YEAR = 2091;

  private final CalendarNotices notices = new CalendarNotices(TestDatabase.sql());

  @Provide
  Arbitrary<NewCalendarNotice> asked() {
    return SampleNotices.of(YEAR);
  }

  @Property(tries = 40)
  void what_was_entered_is_read_back_equal(@ForAll("asked") NewCalendarNotice newNotice) {
    var notice = new CalendarNoticeValidator(YEAR, TODAY).check(newNotice);

    var kept = notices.store(notice, "iic.head", Instant.parse("2026-11-24T04:00:00Z"));

    assertThat(notices.find(Year.of(YEAR))).contains(kept);
    assertThat(kept.notice()).isEqualTo(notice);
    var calendar = new WorkCalendars(TestDatabase.sql()).current();
    notice.days().forEach(day -> assertThat(calendar.isWorked(day.day())).isEqualTo(day.worked()));
    assertThat(
            LocalDate.of(YEAR, 1, 1)
                .datesUntil(LocalDate.of(YEAR + 1, 1, 1))
                .filter(calendar::isWorked))
        .hasSize(notice.workingDays());
    assertThat(calendar.knows(LocalDate.of(YEAR + 1, 1, 1))).isFalse();
  }
}
