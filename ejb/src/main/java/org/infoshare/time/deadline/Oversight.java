package org.infoshare.time.deadline;

import java.util.Set;

/** The departments that the caller oversees. The department feature implements it. */
public interface Oversight {

  /** The codes of the departments that the caller oversees as a person of their authority. */
  Set<String> overseen();
}
