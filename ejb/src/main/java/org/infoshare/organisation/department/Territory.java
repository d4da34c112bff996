package org.infoshare.organisation.department;

/**
 * The city or the district whose sharing authority a department stands under (2016 rules, ch. VII;
 * Decree 809 arts. 8 to 10).
 *
 * @param level municipal or district
 * @param area the division code of the city or district
 */
public record Territory(DepartmentLevel level, String area) {

  static Territory of(DepartmentLevel level, String area) {
    return new Territory(level.authorityLevel(), level.authorityArea(area));
  }

  /** Whether the other one is the same, or a district of this city. */
  public boolean covers(Territory other) {
    return equals(other)
        || (level == DepartmentLevel.MUNICIPAL
            && area.equals(DepartmentLevel.cityArea(other.area)));
  }
}
