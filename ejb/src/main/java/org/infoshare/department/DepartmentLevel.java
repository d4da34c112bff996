package org.infoshare.department;

/** At which level a department stands. */
public enum DepartmentLevel {
  MUNICIPAL,
  DISTRICT
}
