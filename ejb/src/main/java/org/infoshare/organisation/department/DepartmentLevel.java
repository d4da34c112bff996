package org.infoshare.organisation.department;

/** At which level a department stands. */
public enum DepartmentLevel {
  /** The city's. */
  MUNICIPAL,

  /** A district's; it gets on through its district (2016 rules, art. 2 and 43 by analogy). */
  DISTRICT,

  /** Stationed in the city by a central body: it may take part (2016 rules, art. 2). */
  CENTRAL;

  /** The level at which its sharing authority stands. */
  DepartmentLevel authorityLevel() {
    return this == DISTRICT ? DISTRICT : MUNICIPAL;
  }

  /** The area of its sharing authority: the city around it for a central body. */
  String authorityArea(String area) {
    return this == CENTRAL ? cityArea(area) : area;
  }

  /** The city that an area lies in, as the first four digits of its division code say. */
  static String cityArea(String area) {
    return area.substring(0, 4) + "00";
  }
}
