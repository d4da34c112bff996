package org.infoshare.time.deadline;

import java.util.Set;

/**
 * The kinds of deadlines that the cases of a feature can have. Each feature with deadlines
 * implements it.
 */
public interface DeadlineKinds {

  /** The kinds, as in {@link DeadlineKey#kind()}. */
  Set<String> deadlineKinds();
}
