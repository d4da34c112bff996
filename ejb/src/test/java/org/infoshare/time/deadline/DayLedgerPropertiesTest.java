package org.infoshare.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.infoshare.time.calendar.AnnouncedDay;
import org.infoshare.time.calendar.WorkCalendar;

class DayLedgerPropertiesTest {

  private static final WorkCalendar CALENDAR = new WorkCalendar(DayLedgerTest.LABOUR_DAY);

  @Property
  void the_due_day_is_worked_and_the_counted_days_are_as_many_as_the_limit(
      @ForAll @IntRange(min = 1, max = 300) int receipt,
      @ForAll @IntRange(min = 1, max = 30) int workingDays) {
    var from = LocalDate.ofYearDay(2026, receipt);

    var ledger = DayLedger.of(CALENDAR, from, workingDays);

    assertThat(CALENDAR.isWorked(ledger.due())).isTrue();
    assertThat(ledger.days()).filteredOn(LedgerDay::counted).hasSize(workingDays);
    assertThat(ledger.days())
        .extracting(LedgerDay::date)
        .containsExactlyElementsOf(from.plusDays(1).datesUntil(ledger.due().plusDays(1)).toList());
    assertThat(ledger.days())
        .allSatisfy(day -> assertThat(day.counted()).isEqualTo(CALENDAR.isWorked(day.date())));
  }

  @Property
  void one_more_day_of_rest_never_shortens_a_limit(
      @ForAll @IntRange(min = 1, max = 300) int receipt,
      @ForAll @IntRange(min = 1, max = 30) int workingDays,
      @ForAll @IntRange(min = 1, max = 365) int rest) {
    var from = LocalDate.ofYearDay(2026, receipt);
    var more = new ArrayList<>(DayLedgerTest.LABOUR_DAY);
    var added = LocalDate.ofYearDay(2026, rest);
    more.removeIf(day -> day.day().equals(added));
    more.add(new AnnouncedDay(added, false, "增加"));

    assertThat(DayLedger.of(new WorkCalendar(more), from, workingDays).due())
        .isAfterOrEqualTo(DayLedger.of(CALENDAR, from, workingDays).due());
  }

  @Property
  void a_later_receipt_is_never_due_earlier(
      @ForAll @IntRange(min = 1, max = 299) int receipt,
      @ForAll @IntRange(min = 1, max = 30) int workingDays) {
    var from = LocalDate.ofYearDay(2026, receipt);

    assertThat(DayLedger.of(CALENDAR, from.plusDays(1), workingDays).due())
        .isAfterOrEqualTo(DayLedger.of(CALENDAR, from, workingDays).due());
  }
}
