package org.infoshare.sharing.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalLong;
import org.infoshare.foundation.platform.PlatformClock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnreadableAttemptsTest {

  private final HandSetClock clock = new HandSetClock();
  private final UnreadableAttempts attempts = new UnreadableAttempts(clock);

  @Test
  void thirty_a_minute_are_recorded_and_the_next_minute_tells_how_many_were_not() {
    for (int i = 0; i < 30; i++) {
      assertThat(attempts.admit("edu.system")).isEqualTo(OptionalLong.of(0));
    }
    assertThat(attempts.admit("edu.system")).isEmpty();
    assertThat(attempts.admit("edu.system")).isEmpty();
    assertThat(attempts.admit("hpf.system")).isEqualTo(OptionalLong.of(0));

    clock.now = clock.now.plusSeconds(60);

    assertThat(attempts.admit("edu.system")).isEqualTo(OptionalLong.of(2));
    assertThat(attempts.admit("edu.system")).isEqualTo(OptionalLong.of(0));
  }

  @Test
  void many_accounts_do_not_push_out_one_that_is_still_trying() {
    for (int i = 0; i < 30; i++) {
      attempts.admit("edu.system");
    }
    for (int i = 0; i < 3 * UnreadableAttempts.MAX_ACCOUNTS; i++) {
      attempts.admit("account " + i);
      if (i % 1000 == 0) {
        assertThat(attempts.admit("edu.system")).isEmpty();
      }
    }
  }

  private static final class HandSetClock extends Clock {
    private Instant now = Instant.parse("2026-11-24T04:00:00Z");

    @Override
    public ZoneId getZone() {
      return PlatformClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
