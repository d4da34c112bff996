package org.infoshare.organisation.department;

import org.infoshare.foundation.platform.Refusal;

/** Tells in which city or district a department works. */
public interface Territories {

  /**
   * The territory of a department.
   *
   * @throws Refusal {@code department-not-found} if there is no such department
   */
  Territory territoryOf(String code);
}
