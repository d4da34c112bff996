package org.infoshare.time.deadline;

import java.util.List;
import java.util.UUID;

/** The steps of the deadline job, each in a transaction of its own. */
interface DeadlineSteps {

  /**
   * Recalculates deadlines that were calculated before the calendar changed; returns their number.
   */
  int recount(int maxResults);

  /** Sends reminders and records expiries; returns the number of deadlines. */
  int advance(int maxResults);

  /** The expired deadlines whose consequences are outstanding, the longest waiting first. */
  List<UUID> findExpired(int maxResults);

  /** Applies the consequences of expired deadlines, all or none; returns their number. */
  int handleExpired(List<UUID> expired);

  /** Records that the consequences failed: they are tried again later. */
  void retryLater(UUID expired, UUID reference);
}
