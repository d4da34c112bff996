package org.infoshare.time.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * The time that the article of a deadline allows. A department that set a shorter deadline for
 * itself (Decree 809 art. 23), or was set one, is late when that expires; it violates the article
 * only after the article's own last day.
 */
final class StatutoryTime {

  private final Deadline deadline;
  private final LocalDate lastDay;

  /**
   * The time by the article, with the same pauses, extension and grace.
   *
   * @param deadline a deadline with an article
   */
  StatutoryTime(Deadline deadline, DeadlineCalculator calculator) {
    this.deadline = deadline;
    this.lastDay = deadline.lastDayByArticle(calculator);
  }

  /** The last day; null while the notice of its year is missing. */
  LocalDate lastDay() {
    return lastDay;
  }

  boolean isOver(Instant now) {
    return lastDay != null && !now.isBefore(DeadlineCalculator.expiryOf(lastDay));
  }

  /**
   * Whether the time is over and the deadline was neither met nor cancelled before.
   *
   * @param events the events of the deadline, in order; only read if it is over
   */
  boolean isExceeded(Instant now, Supplier<List<DeadlineEvent>> events) {
    return isOver(now)
        && (!deadline.isOver() || !isEndedBefore(DeadlineCalculator.expiryOf(lastDay), events));
  }

  private static boolean isEndedBefore(Instant end, Supplier<List<DeadlineEvent>> events) {
    var all = events.get();
    return all.get(all.size() - 1).at().isBefore(end);
  }

  /** When to look again: the end of the time, or a day later while its last day is not known. */
  Instant nextLook(LocalDate today) {
    return DeadlineCalculator.expiryOf(lastDay == null ? today : lastDay);
  }
}
