package org.infoshare.foundation.evidence;

import org.infoshare.foundation.platform.Checks;

/** What evidence must know of departments; the feature of departments tells it. */
public interface EvidenceDepartments {

  /** Takes a department that does not exist for a fault of that field; nothing where it is null. */
  void checkExists(Checks checks, String pointer, String department);
}
