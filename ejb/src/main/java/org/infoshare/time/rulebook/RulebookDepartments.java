package org.infoshare.time.rulebook;

import org.infoshare.foundation.platform.Checks;

/** What the rulebook must know of departments; the feature of departments tells it. */
public interface RulebookDepartments {

  /** Whether the department is a municipal sharing authority, which keeps the rules. */
  boolean isMunicipalAuthority(String department);

  /** Takes a department that does not exist for a fault of that field; nothing where it is null. */
  void checkExists(Checks checks, String pointer, String department);
}
