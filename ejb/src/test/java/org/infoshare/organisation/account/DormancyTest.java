package org.infoshare.organisation.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DormancyTest {

  private static final Instant NOW = Instant.parse("2026-09-30T09:00:00Z");

  @Property
  void an_account_is_dormant_after_its_days_and_not_before(
      @ForAll @IntRange(min = 1, max = 3650) int days,
      @ForAll @IntRange(min = -1, max = 200_000) int unusedHours) {
    assertThat(after(days).isDormant(NOW.minus(Duration.ofHours(unusedHours))))
        .isEqualTo(unusedHours > days * 24);
  }

  @Property
  void none_is_dormant_where_the_setting_is_zero_or_it_has_no_last_use(
      @ForAll @IntRange(min = -5, max = 0) int never, @ForAll @IntRange(max = 100_000) int hours) {
    assertThat(after(never).isDormant(NOW.minus(Duration.ofHours(hours)))).isFalse();
    assertThat(after(90).isDormant(null)).isFalse();
  }

  private static Dormancy after(int days) {
    return new Dormancy(Clock.fixed(NOW, ZoneOffset.UTC), () -> days);
  }
}
