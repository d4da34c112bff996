package org.infoshare.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlatformClockTest {

  private final PlatformClock platform = new PlatformClock();

  @Test
  void it_shows_the_machines_time_unless_told_otherwise() {
    assertThat(ahead()).isZero();
    assertThat(platform.clock().getZone()).isEqualTo(PlatformClock.ZONE);
  }

  @Test
  void it_may_begin_behind_and_then_only_goes_forward() {
    var before = platform.clock();
    platform.advanceOffset(Duration.ofDays(-268));
    assertThat(ahead()).isEqualTo(-268);

    platform.advanceOffset(Duration.ofDays(-269));
    assertThat(ahead()).isEqualTo(-268);

    platform.advanceOffset(Duration.ofDays(3));
    assertThat(ahead()).isEqualTo(3);
    assertThat(Duration.between(before.instant(), platform.clock().instant())).isLessThan(DAY);
  }

  @Test
  void it_goes_along_in_every_zone() {
    var elsewhere = platform.clock().withZone(ZoneOffset.UTC);
    platform.advanceOffset(Duration.ofDays(3));

    assertThat(elsewhere.getZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(Duration.between(elsewhere.instant(), platform.clock().instant())).isLessThan(DAY);
  }

  private static final Duration DAY = Duration.ofDays(1);

  /** How many whole days; both clocks are looked at one after the other. */
  private long ahead() {
    return Math.round(
        Duration.between(platform.machineTime().instant(), platform.clock().instant()).toHours()
            / 24.0);
  }
}
