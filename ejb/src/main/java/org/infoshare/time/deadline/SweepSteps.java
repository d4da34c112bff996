package org.infoshare.time.deadline;

import java.util.List;
import java.util.UUID;

/** What the sweep does, each step in a transaction of its own. */
interface SweepSteps {

  /** Counts limits anew that were counted before the calendar changed; returns how many. */
  int countAnew(int most);

  /** Reminds, and notes what has passed; returns of how many limits. */
  int tick(int most);

  /** The limits that passed and of which nothing followed yet, the longest waiting first. */
  List<UUID> waiting(int most);

  /** Lets follow what follows, all or none; returns of how many limits. */
  int follow(List<UUID> passed);

  /** Notes that it failed: it is tried again later. */
  void failed(UUID passed, UUID reference);
}
