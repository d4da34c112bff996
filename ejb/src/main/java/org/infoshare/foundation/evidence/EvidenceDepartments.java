package org.infoshare.foundation.evidence;

import org.infoshare.foundation.platform.Checks;

/** The check of departments that evidence needs. The department feature implements it. */
public interface EvidenceDepartments {

  /** Adds a fault for that field if the department does not exist; does nothing if it is null. */
  void checkExists(Checks checks, String pointer, String department);
}
