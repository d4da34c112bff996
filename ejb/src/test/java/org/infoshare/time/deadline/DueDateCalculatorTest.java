package org.infoshare.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.time.calendar.WorkCalendars;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DueDateCalculatorTest {

  private final DueDateCalculator dueDates =
      new DueDateCalculator(new WorkCalendars(TestDatabase.sql()));

  /** Computed and checked by hand from the notices of both years. */
  @ParameterizedTest
  @CsvSource({
    "2025-01-24, 10, 2025-02-13",
    "2025-09-26,  5, 2025-10-10",
    "2025-09-28, 10, 2025-10-17",
    "2026-02-11,  5, 2026-02-25",
    "2026-02-14,  1, 2026-02-24",
    "2026-02-16,  1, 2026-02-24",
    "2026-04-30,  5, 2026-05-11",
    "2026-09-18, 10, 2026-10-09",
    "2026-09-30,  5, 2026-10-13"
  })
  void holidays_and_make_up_days_move_the_due_date(
      LocalDate receipt, int workingDays, LocalDate due) {
    var counted = dueDates.calculate(receipt, workingDays);

    assertThat(counted.due()).isEqualTo(due);
    assertThat(counted.reason()).isNull();
    assertThat(counted.from()).isEqualTo(receipt);
    assertThat(counted.workingDays()).isEqualTo(workingDays);
  }

  @Test
  void a_date_in_a_year_without_a_notice_is_open_and_says_why() {
    var counted = dueDates.calculate(LocalDate.of(2026, 12, 28), 5);

    assertThat(counted.due()).isNull();
    assertThat(counted.reason()).isEqualTo("calendar-year-missing");
    assertThat(counted.days()).extracting(LedgerDay::counted).containsExactly(true, true, true);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 251})
  void only_1_to_250_working_days_can_be_counted(int workingDays) {
    assertThatThrownBy(() -> DueDateService.check(LocalDate.of(2026, 4, 30), workingDays))
        .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
        .extracting(Refusal::faults, InstanceOfAssertFactories.list(FieldFault.class))
        .extracting(FieldFault::pointer, FieldFault::code)
        .containsExactly(tuple("/workingDays", "out-of-range"));
  }

  @Test
  void a_date_beyond_four_digits_is_out_of_range() {
    assertThatThrownBy(() -> DueDateService.check(LocalDate.MAX, 1))
        .hasMessageContaining("invalid");
    assertThatThrownBy(() -> DueDateService.check(null, 1)).hasMessageContaining("invalid");
  }
}
