package org.infoshare.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.infoshare.foundation.persistence.Sql;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What one sweep does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineJobTest extends DeadlineJobFixture {

  @Test
  void each_reminder_is_told_once_and_the_passing_to_all() {
    start("a");

    for (var day = LocalDate.of(2026, 4, 30); day.getMonthValue() < 6; day = day.plusDays(1)) {
      clock.setTo(day + "T00:00:05");
      sweep();
      sweep();
    }

    assertThat(told(cab))
        .containsExactly(
            "2026-05-08 deadline-reminder 2026-05-11:-2",
            "2026-05-09 deadline-reminder 2026-05-11:-1",
            "2026-05-11 deadline-reminder 2026-05-11:0",
            "2026-05-12 deadline-expired passed",
            "2026-05-12 deadline-reminder 2026-05-11:1");
    assertThat(told(edu)).containsExactly("2026-05-12 deadline-expired passed");
    assertThat(followed).containsExactly("a 2026-05-11");
    assertThat(deadlines(sql).explain(of("a")).events())
        .extracting(DeadlineEvent::kind, DeadlineEvent::at)
        .endsWith(tuple(DeadlineEventKind.EXPIRED, SettableClock.at("2026-05-12T00:00")));
  }

  @Test
  void a_sweep_three_days_late_tells_the_newest_reminder_and_the_passing() {
    start("a");

    clock.setTo("2026-05-14T08:00");
    sweep();
    sweep();

    assertThat(told(cab))
        .containsExactly(
            "2026-05-14 deadline-expired passed", "2026-05-14 deadline-reminder 2026-05-11:1");
    assertThat(followed).containsExactly("a 2026-05-11");
    assertThat(deadlines(sql).explain(of("a")).events())
        .last()
        .extracting(DeadlineEvent::at)
        .isEqualTo(SettableClock.at("2026-05-12T00:00"));
  }

  @Test
  void what_was_met_paused_or_cancelled_is_left_alone() {
    for (String id : List.of("met", "paused", "cancelled", "running")) {
      start(id);
    }
    clock.setTo("2026-05-06T09:00");
    deadlines(sql).meet(of("met"), clock.instant(), "c.head");
    deadlines(sql).pause(of("paused"), "补正", "c.head");
    deadlines(sql).cancel(of("cancelled"), "e.head");

    clock.setTo("2026-06-01T09:00");
    sweep();

    assertThat(followed).containsExactly("running 2026-05-11");
    assertThat(deadlines(sql).find(of("met")).orElseThrow().stage()).isEqualTo(DeadlineStage.MET);
    assertThat(deadlines(sql).find(of("paused")).orElseThrow().stage())
        .isEqualTo(DeadlineStage.PAUSED);
  }

  @Test
  void what_was_met_late_before_the_sweep_came_by_is_followed_as_well() {
    start("a");
    clock.setTo("2026-05-12T00:00:01");
    deadlines(sql).meet(of("a"), clock.instant(), "c.head");

    sweep();

    assertThat(followed).containsExactly("a 2026-05-11");
    assertThat(told(cab)).containsExactly("2026-05-12 deadline-expired passed");
  }

  @Test
  void a_case_that_began_another_limit_is_not_told_of_the_earlier_one() {
    start("a");
    clock.setTo("2026-05-12T00:00:01");
    deadlines(sql).meet(of("a"), clock.instant(), "c.head");
    start("a");

    sweep();

    assertThat(followed).isEmpty();
  }

  @Test
  void a_handler_that_fails_stops_no_other_and_is_called_again() {
    for (String id : List.of("a", "b", "c")) {
      start(id);
    }
    clock.setTo("2026-05-12T00:00:05");
    var healthy = new AtomicBoolean();
    Function<Sql, DeadlineExpiryHandler> failing =
        on ->
            new RecordingHandler(on) {
              @Override
              void onExpiry(Expiry expiry) {
                super.onExpiry(expiry);
                if (expiry.key().caseId().equals("b") && !healthy.get()) {
                  on.useHandle(handle -> handle.execute("select 1 / 0"));
                }
              }
            };

    sweep(failing);
    sweep(failing);

    assertThat(marks()).containsExactly("a", "c");
    assertThat(stage("b")).isEqualTo(DeadlineStage.EXPIRED);
    assertThat(failures("b")).isEqualTo(1);

    clock.setTo("2026-05-12T00:01:06");
    sweep(failing);
    assertThat(failures("b")).isEqualTo(2);
    healthy.set(true);
    sweep(failing);
    assertThat(marks()).doesNotContain("b");
    clock.setTo("2026-05-12T00:03:07");
    sweep(failing);

    assertThat(marks()).containsExactly("a", "b", "c");
    assertThat(told(cab)).filteredOn(one -> one.contains("passed")).hasSize(3);
  }
}
