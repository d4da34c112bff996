package org.infoshare.foundation.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockMoveValidatorTest {

  private static final Instant NOW = Instant.parse("2025-03-03T01:00:00Z");

  @Test
  void it_goes_forward_by_a_year_at_most() {
    assertThatCode(() -> ClockMoveValidator.check(NOW.plusNanos(1000), NOW))
        .doesNotThrowAnyException();
    assertThatCode(() -> ClockMoveValidator.check(NOW.plus(Duration.ofDays(366)), NOW))
        .doesNotThrowAnyException();
    assertThat(fault(NOW.plus(Duration.ofDays(366)).plusNanos(1000))).isEqualTo("out-of-range");
  }

  @Test
  void it_goes_neither_back_nor_nowhere() {
    assertThat(fault(NOW)).isEqualTo("clock-not-forward");
    assertThat(fault(NOW.minusNanos(1000))).isEqualTo("clock-not-forward");
    assertThat(fault(null)).isEqualTo("missing");
  }

  private static String fault(Instant to) {
    var refusal = catchThrowableOfType(Refusal.class, () -> ClockMoveValidator.check(to, NOW));
    assertThat(refusal.faults()).hasSize(1);
    assertThat(refusal.faults().get(0).pointer()).isEqualTo("/to");
    return refusal.faults().get(0).code();
  }
}
