package org.infoshare.organisation.onboarding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When it is told that something ends: some days before, and when it ended.
 *
 * @param offsets how many days before the last day, the most first
 */
record WarningSchedule(List<Integer> offsets) {

  /** The offset of what ended. */
  static final int EXPIRED = -1;

  WarningSchedule {
    offsets = List.copyOf(offsets);
  }

  /** The offsets of a setting such as {@code 30,14,7,1}. */
  static WarningSchedule of(List<Integer> configured) {
    return new WarningSchedule(
        configured.stream()
            .filter(offset -> offset >= 0)
            .distinct()
            .sorted((one, other) -> Integer.compare(other, one))
            .toList());
  }

  /** From how many days before the end on there is something to tell. */
  int largestOffset() {
    return offsets.isEmpty() ? EXPIRED : offsets.get(0);
  }

  /**
   * What is to be told today: the nearest offset that was passed, so that a late sweep does not
   * tell those before it too.
   *
   * @param until the last day
   * @param told the offset that was told for that day before; null for none
   * @return empty while none was passed, or if it was told
   */
  Optional<Integer> dueOffset(LocalDate until, LocalDate today, Integer told) {
    long left = ChronoUnit.DAYS.between(today, until);
    var passed =
        left < 0
            ? Optional.of(EXPIRED)
            : offsets.stream().filter(offset -> left <= offset).reduce((first, last) -> last);
    return passed.filter(offset -> told == null || offset < told);
  }
}
