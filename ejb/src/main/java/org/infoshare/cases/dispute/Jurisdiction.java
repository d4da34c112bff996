package org.infoshare.cases.dispute;

import java.util.List;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.DepartmentView;

/**
 * At which level and in which area a dispute is brought.
 *
 * <p>Within one district it is the district (2016 rules, ch. VII, by analogy). What touches a
 * municipal department, or two districts, comes before the city: the common superior (Decree 809
 * art. 28).
 *
 * @param area the division code of the territory
 */
record Jurisdiction(DepartmentLevel level, String area) {

  /** The seat of a dispute between these two. */
  static Jurisdiction between(DepartmentView one, DepartmentView other) {
    boolean withinOneDistrict =
        one.level() == DepartmentLevel.DISTRICT
            && other.level() == DepartmentLevel.DISTRICT
            && one.area().equals(other.area());
    return withinOneDistrict
        ? new Jurisdiction(DepartmentLevel.DISTRICT, one.area())
        : new Jurisdiction(DepartmentLevel.MUNICIPAL, cityOf(one.area()));
  }

  /** This seat and those above it, the nearest first. */
  List<Jurisdiction> withSuperiors() {
    return level == DepartmentLevel.DISTRICT
        ? List.of(this, new Jurisdiction(DepartmentLevel.MUNICIPAL, cityOf(area)))
        : List.of(this);
  }

  private static String cityOf(String area) {
    return area.substring(0, 4) + "00";
  }
}
