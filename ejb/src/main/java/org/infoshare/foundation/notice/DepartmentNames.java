package org.infoshare.foundation.notice;

import java.util.Collection;
import java.util.Map;

/** The names of departments. The feature that keeps the departments implements it. */
@FunctionalInterface
public interface DepartmentNames {

  /** The present names by code; codes of no department are left out. */
  Map<String, String> namesOf(Collection<String> codes);
}
