package org.infoshare.time.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BatchIntervalTest {

  @ParameterizedTest
  @CsvSource({
    "WEEKLY, 2026-03-02, 2026-03-09",
    "WEEKLY, 2026-03-08, 2026-03-09",
    "FORTNIGHTLY, 2016-07-04, 2016-07-18",
    "FORTNIGHTLY, 2016-07-17, 2016-07-18",
    "FORTNIGHTLY, 2016-07-03, 2016-07-04",
    "MONTHLY, 2026-03-01, 2026-04-01",
    "MONTHLY, 2026-12-31, 2027-01-01",
    "QUARTERLY, 2026-01-01, 2026-04-01",
    "QUARTERLY, 2026-03-31, 2026-04-01",
    "QUARTERLY, 2026-12-01, 2027-01-01"
  })
  void the_next_period_begins(BatchInterval interval, LocalDate day, LocalDate next) {
    assertThat(interval.nextAfter(day)).isEqualTo(next);
  }
}
