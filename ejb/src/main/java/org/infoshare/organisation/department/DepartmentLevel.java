package org.infoshare.organisation.department;

/** The administrative level of a department. */
public enum DepartmentLevel {
  /** A body of the city. */
  MUNICIPAL,

  /** A body of a district. It follows the rules of the city by analogy (2016 rules, ch. VII). */
  DISTRICT,

  /**
   * A body that the central government stations in the city. It may take part (2016 rules, art. 2).
   */
  CENTRAL;

  /** The level of its sharing authority. */
  DepartmentLevel authorityLevel() {
    return this == DISTRICT ? DISTRICT : MUNICIPAL;
  }

  /** The area of its sharing authority: for a central body, the surrounding city. */
  String authorityArea(String area) {
    return this == CENTRAL ? cityArea(area) : area;
  }

  /** The city of an area, according to the first four digits of its division code. */
  static String cityArea(String area) {
    return area.substring(0, 4) + "00";
  }
}
