package org.infoshare.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.time.calendar.SampleNotices.TODAY;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CalendarNoticePropertiesTest {

  private static final int YEAR = 2031;

  @Provide
  Arbitrary<CalendarNotice> notices() {
    return SampleNotices.of(YEAR)
        .map(newNotice -> new CalendarNoticeValidator(YEAR, TODAY).check(newNotice));
  }

  @Provide
  Arbitrary<NewCalendarNotice> asked() {
    return SampleNotices.of(YEAR);
  }

  @Property(tries = 200)
  void a_file_says_the_same_as_a_message(@ForAll("asked") NewCalendarNotice newNotice) {
    var form = new CalendarNoticeValidator(YEAR, TODAY);

    assertThat(
            new CalendarNoticeValidator(YEAR, TODAY)
                .check(
                    newNotice.document(), newNotice.publishedOn(), SampleNotices.file(newNotice)))
        .isEqualTo(form.check(newNotice));
  }

  /** What is told as changed is all that changed. */
  @Property(tries = 200)
  void the_changes_lead_from_the_one_notice_to_the_other(
      @ForAll("notices") CalendarNotice before, @ForAll("notices") CalendarNotice after) {
    var changes = after.changesFrom(Optional.of(before));
    int more =
        changes.stream()
            .mapToInt(change -> (change.workedAfter() ? 1 : 0) - (change.workedBefore() ? 1 : 0))
            .sum();

    assertThat(after.workingDays() - before.workingDays()).isEqualTo(more);
    assertThat(after.changesFrom(Optional.of(after))).isEmpty();
    assertThat(before.changesFrom(Optional.of(after)))
        .extracting(DayChange::date)
        .isEqualTo(changes.stream().map(DayChange::date).toList());
  }

  @Property(tries = 200)
  void a_rest_day_more_brings_no_due_day_earlier(
      @ForAll("notices") CalendarNotice notice,
      @ForAll @IntRange(min = 1, max = 364) int rest,
      @ForAll @IntRange(min = 1, max = 180) int receipt,
      @ForAll @IntRange(min = 1, max = 40) int count) {
    var added = LocalDate.ofYearDay(YEAR, rest);
    var days = new ArrayList<>(notice.days());
    days.removeIf(day -> day.day().equals(added));
    days.add(new AnnouncedDay(added, false, "增加"));
    var from = LocalDate.ofYearDay(YEAR, receipt);

    assertThat(due(new CalendarNotice(notice.year(), "x", null, days), from, count))
        .isAfterOrEqualTo(due(notice, from, count));
  }

  @Property(tries = 50)
  void only_the_year_of_the_notice_is_known(@ForAll("notices") CalendarNotice notice) {
    var calendar = new WorkCalendar(Set.of(notice.year()), notice.days());

    assertThat(calendar.knows(LocalDate.of(YEAR, 12, 31))).isTrue();
    assertThat(calendar.knows(LocalDate.of(YEAR + 1, 1, 1))).isFalse();
    assertThat(calendar.knows(LocalDate.of(YEAR - 1, 12, 31))).isFalse();
  }

  /** The n-th working day after a day; the last of the years where there are fewer. */
  private static LocalDate due(CalendarNotice notice, LocalDate from, int count) {
    var calendar = new WorkCalendar(Set.of(notice.year(), Year.of(YEAR + 1)), notice.days());
    return from.plusDays(1)
        .datesUntil(LocalDate.of(YEAR + 1, 12, 31))
        .filter(calendar::isWorked)
        .skip(count - 1L)
        .findFirst()
        .orElseThrow();
  }
}
