package org.infoshare.time.deadline;

import java.time.LocalDate;

/**
 * A listener for deadlines that were not met by the last day of their article, whichever feature
 * owns them. A feature implements it as a bean. Deadlines that no article sets that was read are
 * never told: they are late, and nothing follows by law.
 *
 * <p>It is called after the case's own {@link DeadlineExpiryHandler}, in the same transaction;
 * later where the deadline is shorter than its article allows. Like the handler it is called again
 * after a failure, so its effect must be idempotent.
 */
public interface StatutoryExpiryListener {

  /**
   * Called when the time that the article of a deadline allows is over.
   *
   * @param deadline the deadline, without days and events
   * @param lastDay the last day by the article
   */
  void onStatutoryExpiry(DeadlineView deadline, LocalDate lastDay);
}
