package org.infoshare.time.deadline;

import java.util.Set;

/** Tells whom the caller oversees; the feature that knows departments implements it. */
public interface Oversight {

  /** The codes of the departments that the caller, as a person of their authority, oversees. */
  Set<String> overseen();
}
