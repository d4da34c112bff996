package org.infoshare.time.deadline;

import java.util.Set;

/**
 * The kinds of limits that the cases of a feature can have; each feature with limits tells them.
 */
public interface LimitKinds {

  /** As in {@link CaseLimit#kind()}. */
  Set<String> limitKinds();
}
