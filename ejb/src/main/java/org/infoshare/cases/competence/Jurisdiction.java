package org.infoshare.cases.competence;

import java.util.List;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.DepartmentView;

/**
 * The level and area of a dispute.
 *
 * <p>A dispute within one district belongs to the district (2016 rules, ch. VII, by analogy). A
 * dispute with a municipal department or between two districts belongs to the city, the common
 * superior (Decree 809 art. 28).
 *
 * @param area the division code of the territory
 */
public record Jurisdiction(DepartmentLevel level, String area) {

  /** The jurisdiction of a dispute between two departments. */
  public static Jurisdiction between(DepartmentView one, DepartmentView other) {
    boolean withinOneDistrict =
        one.level() == DepartmentLevel.DISTRICT
            && other.level() == DepartmentLevel.DISTRICT
            && one.area().equals(other.area());
    return withinOneDistrict
        ? new Jurisdiction(DepartmentLevel.DISTRICT, one.area())
        : new Jurisdiction(DepartmentLevel.MUNICIPAL, cityOf(one.area()));
  }

  /** This jurisdiction and its superior ones, the nearest first. */
  public List<Jurisdiction> withSuperiors() {
    return level == DepartmentLevel.DISTRICT
        ? List.of(this, new Jurisdiction(DepartmentLevel.MUNICIPAL, cityOf(area)))
        : List.of(this);
  }

  private static String cityOf(String area) {
    return area.substring(0, 4) + "00";
  }
}
