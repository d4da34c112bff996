package org.infoshare.time.deadline;

import java.util.Set;

/**
 * The kinds of limits that the cases of a feature can have; each feature with limits tells them.
 */
public interface DeadlineKinds {

  /** As in {@link DeadlineKey#kind()}. */
  Set<String> deadlineKinds();
}
