package org.infoshare.foundation.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InitialClockTest {

  private static final Instant MACHINE = Instant.parse("2025-03-13T01:00:00Z");
  private static final Optional<String> TEN_DAYS_BEFORE = Optional.of("2025-03-03T09:00:00+08:00");
  private static final Optional<Duration> NOT_KEPT = Optional.empty();

  @Test
  void it_begins_where_the_setting_says() {
    assertThat(begin(true, TEN_DAYS_BEFORE, NOT_KEPT, null)).contains(Duration.ofDays(-10));
  }

  @Test
  void without_a_setting_there_is_nothing_to_begin() {
    assertThat(begin(true, Optional.empty(), NOT_KEPT, null)).isEmpty();
    assertThat(begin(false, Optional.empty(), NOT_KEPT, MACHINE)).isEmpty();
  }

  @Test
  void a_clock_that_was_begun_goes_on_whatever_the_setting_says() {
    assertThat(begin(true, TEN_DAYS_BEFORE, Optional.of(Duration.ofDays(3)), MACHINE)).isEmpty();
  }

  @Test
  void it_never_begins_before_what_was_done_already() {
    var done = Instant.parse("2025-03-03T01:00:00.000001Z");

    assertThat(begin(true, TEN_DAYS_BEFORE, NOT_KEPT, done.minusNanos(1000))).isPresent();
    assertThatThrownBy(() -> begin(true, TEN_DAYS_BEFORE, NOT_KEPT, done))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is before 2025-03-03T01:00:00.000001Z");
  }

  @Test
  void only_a_demonstration_has_another_time() {
    assertThatThrownBy(() -> begin(false, TEN_DAYS_BEFORE, NOT_KEPT, null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("infoshare.demo is false");
    assertThatThrownBy(() -> begin(false, Optional.empty(), Optional.of(Duration.ZERO), null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("was moved");
  }

  @Test
  void a_time_without_its_offset_is_refused() {
    assertThatThrownBy(() -> begin(true, Optional.of("2025-03-03T09:00:00"), NOT_KEPT, null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("must be a time with its offset");
  }

  private static Optional<Duration> begin(
      boolean demo, Optional<String> setting, Optional<Duration> kept, Instant latest) {
    return new InitialClock(demo, setting, kept)
        .initialOffset(() -> Optional.ofNullable(latest), MACHINE);
  }
}
