package org.infoshare.organisation.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * However often and late a sweep runs, each offset is told at most once and the last one is told.
 */
class WarningScheduleProperties {

  private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
  private static final WarningSchedule EXPIRY = WarningSchedule.of(List.of(7, 30, 1, 14, 7));

  @Example
  void the_offsets_are_told_in_their_order() {
    assertThat(sweepsOn(-40, -30, -29, -14, -7, -6, -1, 0, 1, 2))
        .containsExactly(30, 14, 7, 1, WarningSchedule.EXPIRED);
  }

  @Example
  void a_late_sweep_tells_the_nearest_passed_offset_only() {
    assertThat(sweepsOn(-6)).containsExactly(7);
    assertThat(sweepsOn(-30, 0)).containsExactly(30, 1);
    assertThat(sweepsOn(100)).containsExactly(WarningSchedule.EXPIRED);
  }

  @Example
  void nothing_is_told_before_the_first_offset() {
    assertThat(sweepsOn(-31)).isEmpty();
  }

  @Property
  void offsets_fall_and_none_is_told_twice(
      @ForAll @Size(max = 60) Set<@IntRange(min = -60, max = 30) Integer> days) {
    var told = sweepsOn(days.stream().sorted().mapToInt(Integer::intValue).toArray());
    for (int i = 1; i < told.size(); i++) {
      assertThat(told.get(i)).isLessThan(told.get(i - 1));
    }
  }

  @Property
  void after_any_sweeps_what_was_told_last_is_what_a_first_sweep_would_tell(
      @ForAll @Size(min = 1, max = 60) Set<@IntRange(min = -60, max = 30) Integer> days) {
    int[] sorted = days.stream().sorted().mapToInt(Integer::intValue).toArray();
    var told = sweepsOn(sorted);
    var alone = sweepsOn(sorted[sorted.length - 1]);
    if (!alone.isEmpty()) {
      assertThat(told).isNotEmpty();
      assertThat(told.get(told.size() - 1)).isEqualTo(alone.get(0));
    }
  }

  @Property
  void every_day_of_a_daily_sweep_tells_each_offset(
      @ForAll @Size(min = 1, max = 6) Set<@IntRange(min = 0, max = 40) Integer> offsets) {
    var expiry = WarningSchedule.of(List.copyOf(offsets));
    var told = new ArrayList<Integer>();
    Integer last = null;
    for (int day = -50; day <= 5; day++) {
      var due = expiry.dueOffset(UNTIL, UNTIL.plusDays(day), last);
      if (due.isPresent()) {
        last = due.get();
        told.add(last);
      }
    }
    var expected = new ArrayList<>(expiry.offsets());
    expected.add(WarningSchedule.EXPIRED);
    assertThat(told).isEqualTo(expected);
  }

  private static List<Integer> sweepsOn(int... daysAfterTheEnd) {
    var told = new ArrayList<Integer>();
    Integer last = null;
    for (int day : daysAfterTheEnd) {
      var due = EXPIRY.dueOffset(UNTIL, UNTIL.plusDays(day), last);
      if (due.isPresent()) {
        last = due.get();
        told.add(last);
      }
    }
    return told;
  }
}
