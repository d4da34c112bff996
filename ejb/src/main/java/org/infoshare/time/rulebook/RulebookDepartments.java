package org.infoshare.time.rulebook;

import org.infoshare.foundation.platform.Checks;

/** The facts about departments that the rulebook needs. The department feature implements it. */
public interface RulebookDepartments {

  /** Whether the department is a municipal sharing authority, which maintains the rules. */
  boolean isMunicipalAuthority(String department);

  /** Adds a fault for that field if the department does not exist; does nothing if it is null. */
  void checkExists(Checks checks, String pointer, String department);
}
