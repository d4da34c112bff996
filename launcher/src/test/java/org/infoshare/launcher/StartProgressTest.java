package org.infoshare.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StartProgressTest {

  private final StartProgress progress = new StartProgress(done(0, 0), minutes(0));

  @Test
  void a_server_that_writes_to_its_log_makes_progress() {
    assertThat(progress.isStuck(done(10, 0), minutes(5))).isFalse();
    assertThat(progress.isStuck(done(11, 0), minutes(10))).isFalse();
  }

  @Test
  void a_server_that_computes_makes_progress_however_slowly() {
    assertThat(progress.isStuck(done(0, 4), minutes(5))).isFalse();
    assertThat(progress.isStuck(done(0, 8), minutes(10))).isFalse();
  }

  @Test
  void a_server_that_is_idle_for_more_than_a_minute_is_stuck() {
    assertThat(progress.isStuck(done(10, 4), minutes(1))).isFalse();
    assertThat(progress.isStuck(done(10, 5), minutes(2))).isFalse();
    assertThat(progress.isStuck(done(10, 6), minutes(2).plusSeconds(1))).isTrue();
  }

  private static StartProgress.Done done(long logSize, long seconds) {
    return new StartProgress.Done(logSize, Duration.ofSeconds(seconds));
  }

  private static Duration minutes(long number) {
    return Duration.ofMinutes(number);
  }
}
