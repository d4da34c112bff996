package org.infoshare.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PaceTest {

  @Property
  void whoever_keeps_to_the_least_rate_is_never_too_slow(
      @ForAll @IntRange(min = 1, max = 2_000) int seconds,
      @ForAll @IntRange(max = 1_000_000) int more) {
    var pace = new Pace();

    for (int second = 0; second < seconds; second++) {
      pace.add(Pace.LEAST_BYTES_PER_SECOND + more, Duration.ofSeconds(1).toNanos());
      assertThat(pace.isTooSlow()).isFalse();
    }
  }

  @Property
  void whoever_drips_is_too_slow_soon_after_the_grace(
      @ForAll @IntRange(min = 1, max = 1_000) int bytesPerSecond) {
    var pace = new Pace();
    long seconds = Pace.GRACE.toSeconds();

    for (int second = 0; second < seconds; second++) {
      pace.add(bytesPerSecond, Duration.ofSeconds(1).toNanos());
      assertThat(pace.isTooSlow()).isFalse();
    }
    pace.add(bytesPerSecond, Duration.ofSeconds(2).toNanos());
    assertThat(pace.isTooSlow()).isTrue();
  }
}
