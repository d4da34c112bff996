package org.infoshare.organisation.onboarding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The days of the warnings that something ends: some days before the end, and after it.
 *
 * @param offsets the numbers of days before the last day, the largest first
 */
record WarningSchedule(List<Integer> offsets) {

  /** The offset after the end. */
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

  /** The number of days before the end from which on warnings are sent. */
  int largestOffset() {
    return offsets.isEmpty() ? EXPIRED : offsets.get(0);
  }

  /**
   * The offset of the warning that is due today. It is the nearest offset that was reached, so that
   * a late job does not also send the earlier warnings.
   *
   * @param until the last day
   * @param lastOffset the offset of the last warning for that day; null for none
   * @return empty if no offset was reached, or if its warning was sent
   */
  Optional<Integer> dueOffset(LocalDate until, LocalDate today, Integer lastOffset) {
    long daysLeft = ChronoUnit.DAYS.between(today, until);
    var reached =
        daysLeft < 0
            ? Optional.of(EXPIRED)
            : offsets.stream().filter(offset -> daysLeft <= offset).reduce((first, last) -> last);
    return reached.filter(offset -> lastOffset == null || offset < lastOffset);
  }
}
