package org.infoshare.time.deadline;

import java.util.List;
import java.util.UUID;

/** What the sweep does, each step in a transaction of its own. */
interface DeadlineSteps {

  /** Counts limits anew that were counted before the calendar changed; returns how many. */
  int recount(int most);

  /** Reminds, and notes what has passed; returns of how many limits. */
  int advance(int most);

  /** The limits that passed and of which nothing followed yet, the longest waiting first. */
  List<UUID> findExpired(int most);

  /** Lets follow what follows, all or none; returns of how many limits. */
  int handleExpired(List<UUID> passed);

  /** Notes that it failed: it is tried again later. */
  void retryLater(UUID passed, UUID reference);
}
