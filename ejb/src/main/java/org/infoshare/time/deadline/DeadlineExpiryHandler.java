package org.infoshare.time.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What follows when a limit has passed; a feature with cases implements it as a bean.
 *
 * <p>What follows happens at the first instant after the due day, whenever the sweep came by: the
 * next limit of the case begins then, so that a late sweep ends in the same state.
 *
 * <p>It runs in a transaction of the sweep, soon after midnight or later. By then the case may have
 * been decided, late, or withdrawn: such a case is to be left alone. What it throws undoes what it
 * did, is logged with a reference, and it is called again later. A case that has begun another
 * limit of the kind meanwhile is not told of the earlier one any more.
 */
public interface DeadlineExpiryHandler {

  /** The kind of limits it follows, as in {@link DeadlineKey#kind()}. */
  String kind();

  /**
   * The limit of a case has passed.
   *
   * @param due the last day on which it could be met
   */
  void onExpiry(DeadlineKey of, LocalDate due);

  /** The first instant after that day, in Asia/Shanghai. */
  static Instant expiryOf(LocalDate due) {
    return DeadlineCalculator.expiryOf(due);
  }
}
