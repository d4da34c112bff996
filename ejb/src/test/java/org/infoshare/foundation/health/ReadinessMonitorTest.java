package org.infoshare.foundation.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadinessMonitorTest {

  private static final String DATABASE = HealthChecks.APPLICATION;

  private final AtomicLong time = new AtomicLong(-42);
  private final Check database = new Check(DATABASE);
  private final Check evidence = new Check("evidence");
  private final Check seals = new Check("seals");
  private final ReadinessMonitor monitor =
      new ReadinessMonitor(List.of(evidence, database, seals), time::get);
  private final TimerPulse pulse = new TimerPulse(time::get);

  ReadinessMonitorTest() {
    monitor.prepare();
  }

  /** Passes, fails or hangs as a test wants. */
  private static final class Check extends ReadinessCheck {

    private final String name;
    private Runnable deed = () -> {};
    private boolean passing = true;
    private int runs;

    private Check(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    protected boolean passes() {
      runs++;
      deed.run();
      return passing;
    }
  }

  @Test
  void nothing_is_up_before_it_was_checked() {
    assertNotUp(DATABASE, "evidence", "seals", "unknown");

    monitor.look();

    assertUp(DATABASE, "evidence", "seals");
    assertNotUp("unknown");
  }

  @Test
  void a_check_that_fails_is_down_alone_and_up_again_once_it_passes() {
    monitor.look();
    evidence.deed =
        () -> {
          throw new IllegalStateException("permission denied\nfor a secret");
        };
    seals.passing = false;

    lookAfter(11);
    assertUp(DATABASE);
    assertNotUp("evidence", "seals");

    evidence.deed = () -> {};
    lookAfter(11);
    assertUp("evidence");
    assertNotUp("seals");
  }

  @Test
  void an_error_ends_no_check_for_good() {
    evidence.deed =
        () -> {
          throw new OutOfMemoryError("in a test");
        };
    monitor.look();
    evidence.deed = () -> {};
    lookAfter(11);

    assertUp("evidence", "seals");
  }

  @Test
  void whoever_asks_does_not_wait_for_a_check_that_hangs() throws Exception {
    monitor.look();
    var hanging = new CountDownLatch(1);
    var goesOn = new CountDownLatch(1);
    evidence.deed =
        () -> {
          hanging.countDown();
          await(goesOn);
        };
    var background = Executors.newSingleThreadExecutor();
    try {
      var look = background.submit(() -> lookAfter(11));
      hanging.await();
      assertUp(DATABASE, "evidence", "seals");

      pass(6);
      assertUp(DATABASE, "seals");
      assertNotUp("evidence");

      pass(55);
      assertNotUp(DATABASE, "evidence", "seals");

      evidence.deed = () -> {};
      goesOn.countDown();
      look.get();
      assertNotUp("evidence");
      lookAfter(11);
      assertUp(DATABASE, "evidence", "seals");
    } finally {
      goesOn.countDown();
      background.shutdownNow();
    }
  }

  @Test
  void a_run_that_took_too_long_has_failed() {
    seals.deed = () -> pass(6);

    monitor.look();

    assertNotUp("seals");
    assertUp("evidence");
  }

  @Test
  void a_check_has_its_pause_and_the_database_a_shorter_one() {
    monitor.look();
    lookAfter(1);
    assertThat(database.runs).isEqualTo(1);

    lookAfter(2);
    assertThat(database.runs).isEqualTo(2);
    assertThat(evidence.runs).isEqualTo(1);
  }

  @Test
  void nothing_else_is_checked_while_the_database_does_not_answer() {
    database.passing = false;

    monitor.look();
    lookAfter(100);

    assertThat(database.runs).isEqualTo(2);
    assertThat(evidence.runs).isZero();
    assertNotUp(DATABASE, "evidence", "seals");
  }

  @Test
  void a_verdict_older_than_a_minute_counts_no_more() {
    monitor.look();

    pass(61);

    assertNotUp(DATABASE, "evidence", "seals");
  }

  @Test
  void timers_that_stand_still_are_not_ready_after_one_minute_and_dead_after_three() {
    tickAndLookFor(200);
    assertThat(areTimersReady()).isTrue();
    assertThat(areTimersAlive()).isTrue();

    lookFor(61);
    assertThat(areTimersReady()).isFalse();
    assertThat(areTimersAlive()).isTrue();

    lookFor(120);
    assertThat(areTimersAlive()).isFalse();

    pulse.tick();
    assertThat(areTimersReady()).isTrue();
    assertThat(areTimersAlive()).isTrue();
  }

  @Test
  void timers_that_wait_for_the_database_are_not_dead_until_it_was_back_for_three_minutes() {
    tickAndLookFor(200);
    database.passing = false;
    lookFor(600);
    assertThat(areTimersReady()).isFalse();
    assertThat(areTimersAlive()).isTrue();

    database.passing = true;
    lookFor(179);
    assertThat(areTimersAlive()).isTrue();

    lookFor(10);
    assertThat(areTimersAlive()).isFalse();
  }

  private boolean areTimersReady() {
    return new HealthChecks.ReadyTimersCheck(pulse).isUp();
  }

  private boolean areTimersAlive() {
    return new HealthChecks.LiveTimersCheck(pulse, monitor).isUp();
  }

  private void tickAndLookFor(int seconds) {
    for (int i = 0; i < seconds; i++) {
      pulse.tick();
      lookAfter(1);
    }
  }

  private void lookFor(int seconds) {
    for (int i = 0; i < seconds; i++) {
      lookAfter(1);
    }
  }

  private void lookAfter(int seconds) {
    pass(seconds);
    monitor.look();
  }

  private void pass(int seconds) {
    time.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }

  private void assertUp(String... names) {
    assertThat(names).allMatch(monitor::isUp);
  }

  private void assertNotUp(String... names) {
    assertThat(names).noneMatch(monitor::isUp);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
