package org.infoshare.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.infoshare.time.calendar.AnnouncedDay;
import org.infoshare.time.calendar.WorkCalendar;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DayLedgerTest {

  /** The Labour Day weeks of 2026, of which a real notice says as much. */
  static final List<AnnouncedDay> LABOUR_DAY =
      List.of(
          new AnnouncedDay(LocalDate.of(2026, 5, 1), false, "劳动节"),
          new AnnouncedDay(LocalDate.of(2026, 5, 2), false, "劳动节"),
          new AnnouncedDay(LocalDate.of(2026, 5, 3), false, "劳动节"),
          new AnnouncedDay(LocalDate.of(2026, 5, 4), false, "劳动节"),
          new AnnouncedDay(LocalDate.of(2026, 5, 5), false, "劳动节"),
          new AnnouncedDay(LocalDate.of(2026, 5, 9), true, "劳动节调休"));

  private static final WorkCalendar CALENDAR = new WorkCalendar(LABOUR_DAY);

  @Test
  void every_day_after_receipt_is_counted_or_skipped_with_its_name() {
    var ledger = DayLedger.of(CALENDAR, LocalDate.of(2026, 4, 30), 5);

    assertThat(ledger.due()).isEqualTo(LocalDate.of(2026, 5, 11));
    assertThat(ledger.days())
        .containsExactly(
            new LedgerDay(LocalDate.of(2026, 5, 1), false, "劳动节"),
            new LedgerDay(LocalDate.of(2026, 5, 2), false, "劳动节"),
            new LedgerDay(LocalDate.of(2026, 5, 3), false, "劳动节"),
            new LedgerDay(LocalDate.of(2026, 5, 4), false, "劳动节"),
            new LedgerDay(LocalDate.of(2026, 5, 5), false, "劳动节"),
            new LedgerDay(LocalDate.of(2026, 5, 6), true, null),
            new LedgerDay(LocalDate.of(2026, 5, 7), true, null),
            new LedgerDay(LocalDate.of(2026, 5, 8), true, null),
            new LedgerDay(LocalDate.of(2026, 5, 9), true, "劳动节调休"),
            new LedgerDay(LocalDate.of(2026, 5, 10), false, "weekend"),
            new LedgerDay(LocalDate.of(2026, 5, 11), true, null));
  }

  @Test
  void where_the_next_year_has_no_notice_the_days_known_so_far_are_kept() {
    var ledger = DayLedger.of(CALENDAR, LocalDate.of(2026, 12, 28), 5);

    assertThat(ledger.due()).isNull();
    assertThat(ledger.days())
        .containsExactly(
            new LedgerDay(LocalDate.of(2026, 12, 29), true, null),
            new LedgerDay(LocalDate.of(2026, 12, 30), true, null),
            new LedgerDay(LocalDate.of(2026, 12, 31), true, null));
  }

  @Test
  void a_limit_of_no_days_is_a_mistake() {
    assertThatThrownBy(() -> DayLedger.of(CALENDAR, LocalDate.of(2026, 4, 30), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
