package org.infoshare.time.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.infoshare.time.deadline.DeadlineScenario.Step;
import org.infoshare.time.deadline.DeadlineScenario.What;

/** What holds for limits whatever happens to them. */
class DeadlineProperties {

  @Property
  void the_ledger_adds_up_to_the_date(
      @ForAll @IntRange(min = 1, max = 365) int received,
      @ForAll @IntRange(min = 1, max = 30) int workingDays,
      @ForAll("steps") List<Step> steps) {
    var played =
        new DeadlineScenario(LocalDate.ofYearDay(2026, received), workingDays, true).play(steps);

    var due = played.deadline.dueDate();
    var state = played.deadline.state();
    assertThat(due.workingDays()).isEqualTo(workingDays + state.extension() + state.grace());
    if (due.due() != null) {
      assertThat(due.days()).filteredOn(LedgerDay::counted).hasSize(due.workingDays());
      assertThat(due.days())
          .extracting(LedgerDay::date)
          .containsExactlyElementsOf(
              due.from().plusDays(1).datesUntil(due.due().plusDays(1)).toList());
      assertThat(due.days()).last().extracting(LedgerDay::counted).isEqualTo(true);
    }
  }

  @Property
  void one_more_day_of_rest_never_shortens_a_limit(
      @ForAll @IntRange(min = 1, max = 365) int received,
      @ForAll @IntRange(min = 1, max = 30) int workingDays,
      @ForAll("steps") List<Step> steps,
      @ForAll @IntRange(min = -20, max = 60) int rest) {
    var played =
        new DeadlineScenario(LocalDate.ofYearDay(2026, received), workingDays, true).play(steps);
    var before = played.deadline.state();

    played.change(played.today.plusDays(rest), false);

    var after = played.deadline.state();
    if (before.due() != null) {
      assertThat(after.due()).isAfterOrEqualTo(before.due());
    }
  }

  @Property
  void what_is_over_or_has_passed_is_left_alone_by_the_calendar(
      @ForAll @IntRange(min = 1, max = 365) int received,
      @ForAll @IntRange(min = 1, max = 10) int workingDays,
      @ForAll("steps") List<Step> steps,
      @ForAll @IntRange(min = 0, max = 2) int how,
      @ForAll("steps") List<Step> more) {
    var played =
        new DeadlineScenario(LocalDate.ofYearDay(2026, received), workingDays, true).play(steps);
    switch (how) {
      case 0 -> played.deadline.meet(played.now(), "somebody", played.counting());
      case 1 ->
          played.deadline.cancel(played.counting(), new EventContext(played.now(), "somebody"));
      default -> {
        played.play(new Step(0, What.RESUME, 1));
        played.later(400);
      }
    }
    assertThat(played.deadline.stage().isRunning()).isFalse();
    var before = played.deadline.dueDate();
    var stage = played.deadline.stage();

    for (var step : more) {
      if (step.what() == What.CLOSE_A_DAY || step.what() == What.OPEN_A_DAY) {
        played.play(step);
      }
    }

    assertThat(played.deadline.dueDate()).isEqualTo(before);
    assertThat(played.deadline.stage()).isEqualTo(stage);
  }

  @Property
  void what_was_used_before_a_pause_and_what_is_left_after_are_the_whole(
      @ForAll @IntRange(min = 1, max = 365) int received,
      @ForAll @IntRange(min = 1, max = 30) int workingDays,
      @ForAll @IntRange(min = 0, max = 40) int runs,
      @ForAll @IntRange(min = 0, max = 60) int stands) {
    var played = new DeadlineScenario(LocalDate.ofYearDay(2026, received), workingDays, false);
    played.later(runs);
    if (played.deadline.state().stageAt(played.now()) != DeadlineStage.RUNNING) {
      return;
    }
    played.play(new Step(0, What.PAUSE, 1));
    long used = counted(played.deadline);
    var paused = played.today;
    played.play(new Step(stands, What.RESUME, 1));

    var due = played.deadline.state().due();
    long left =
        played.today.plusDays(1).datesUntil(due.plusDays(1)).filter(played::isWorked).count();
    assertThat(used)
        .isEqualTo(
            played
                .deadline
                .state()
                .receivedOn()
                .plusDays(1)
                .datesUntil(max(paused, played.deadline.state().receivedOn().plusDays(1)))
                .filter(played::isWorked)
                .count());
    assertThat(used + left).isEqualTo(workingDays);
  }

  @Property
  void an_extension_and_a_pause_give_the_same_in_either_order(
      @ForAll @IntRange(min = 1, max = 365) int received,
      @ForAll @IntRange(min = 2, max = 30) int workingDays,
      @ForAll @IntRange(min = 1, max = 20) int more,
      @ForAll @IntRange(min = 0, max = 30) int stands) {
    var extend = new Step(0, What.EXTEND, more);
    var pause = new Step(0, What.PAUSE, 1);
    var resume = new Step(stands, What.RESUME, 1);

    var first = new DeadlineScenario(LocalDate.ofYearDay(2026, received), workingDays, true);
    first.play(List.of(extend, pause, resume));
    var during = new DeadlineScenario(LocalDate.ofYearDay(2026, received), workingDays, true);
    during.play(List.of(pause, extend, resume));
    var last = new DeadlineScenario(LocalDate.ofYearDay(2026, received), workingDays, true);
    last.play(List.of(pause, resume, extend));

    assertThat(during.deadline.dueDate()).isEqualTo(first.deadline.dueDate());
    assertThat(last.deadline.dueDate()).isEqualTo(first.deadline.dueDate());
  }

  @Property
  void a_restart_is_a_fresh_start_with_what_was_added(
      @ForAll @IntRange(min = 1, max = 365) int received,
      @ForAll @IntRange(min = 1, max = 30) int workingDays,
      @ForAll("steps") List<Step> steps) {
    var played =
        new DeadlineScenario(LocalDate.ofYearDay(2026, received), workingDays, true).play(steps);
    if (!played.deadline.stage().isRunning()) {
      return;
    }

    int added = played.deadline.state().extension();
    played.play(new Step(0, What.RESTART, 1));

    var fresh = played.newDeadline();
    if (added > 0) {
      fresh.extend(
          added, "configured", "复杂", played.counting(), new EventContext(played.now(), "somebody"));
    }
    assertThat(played.deadline.dueDate()).isEqualTo(fresh.dueDate());
    assertThat(played.deadline.state().nextAt()).isEqualTo(fresh.state().nextAt());
  }

  @Property
  void it_ends_the_same_whether_the_sweep_comes_daily_or_only_at_the_end(
      @ForAll @IntRange(min = 1, max = 365) int received,
      @ForAll @IntRange(min = 1, max = 30) int workingDays,
      @ForAll("actsOfUsers") List<Step> steps) {
    var daily =
        new DeadlineScenario(LocalDate.ofYearDay(2026, received), workingDays, true).play(steps);
    var never =
        new DeadlineScenario(LocalDate.ofYearDay(2026, received), workingDays, false).play(steps);
    never.sweep();
    daily.sweep();

    assertThat(never.deadline.state()).isEqualTo(daily.deadline.state());
  }

  @Property
  void one_change_of_the_calendar_ends_the_same_however_late_the_sweep(
      @ForAll @IntRange(min = 1, max = 365) int received,
      @ForAll @IntRange(min = 1, max = 30) int workingDays,
      @ForAll @IntRange(min = 0, max = 40) int after,
      @ForAll @IntRange(min = -20, max = 40) int day,
      @ForAll boolean worked,
      @ForAll @IntRange(min = 0, max = 60) int late) {
    var daily = new DeadlineScenario(LocalDate.ofYearDay(2026, received), workingDays, true);
    var never = new DeadlineScenario(LocalDate.ofYearDay(2026, received), workingDays, false);
    for (var played : List.of(daily, never)) {
      played.later(after);
      played.change(played.today.plusDays(day), worked);
      played.later(late);
      played.sweep();
    }

    assertThat(never.deadline.stage()).isEqualTo(daily.deadline.stage());
    assertThat(never.deadline.dueDate()).isEqualTo(daily.deadline.dueDate());
    assertThat(never.deadline.state().events()).isEqualTo(daily.deadline.state().events());
  }

  @Property
  void a_change_of_the_calendar_leaves_the_grace_unless_it_was_nearer_already(
      @ForAll @IntRange(min = 1, max = 365) int received,
      @ForAll @IntRange(min = 1, max = 30) int workingDays,
      @ForAll @IntRange(min = 0, max = 40) int after,
      @ForAll("openings") List<Integer> opened) {
    var played = new DeadlineScenario(LocalDate.ofYearDay(2026, received), workingDays, false);
    played.later(after);
    var before = played.deadline.state().due();
    if (played.deadline.state().stageAt(played.now()) != DeadlineStage.RUNNING) {
      return;
    }
    for (int day : opened) {
      played.change(played.today.plusDays(day), true);
    }

    played.sweep();

    var grace = played.counting().earliestEnd("cn-2025", played.today).orElseThrow();
    assertThat(played.deadline.state().due())
        .isAfterOrEqualTo(before.isBefore(grace) ? before : grace)
        .isBeforeOrEqualTo(before);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return steps(What.values());
  }

  @Provide
  Arbitrary<List<Step>> actsOfUsers() {
    return steps(What.EXTEND, What.PAUSE, What.RESUME, What.RESTART, What.NOTHING);
  }

  @Provide
  Arbitrary<List<Integer>> openings() {
    return Arbitraries.integers().between(-30, 40).list().ofMinSize(1).ofMaxSize(20);
  }

  private static Arbitrary<List<Step>> steps(What... whats) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 12),
            Arbitraries.of(whats),
            Arbitraries.integers().between(1, 20))
        .as(Step::new)
        .list()
        .ofMaxSize(12);
  }

  private static long counted(Deadline deadline) {
    return deadline.dueDate().days().stream().filter(LedgerDay::counted).count();
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
