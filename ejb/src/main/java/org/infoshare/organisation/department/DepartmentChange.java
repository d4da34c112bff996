package org.infoshare.organisation.department;

/**
 * A change of a department from now on; what is absent stays as it is.
 *
 * @param name its new Chinese name
 * @param level its new level
 * @param area the division code of its new territory
 * @param kind what it now is among the bodies that the rules name
 * @param creditCode its unified social credit code
 * @param document the legal document that orders the change, at most 200 characters
 */
public record DepartmentChange(
    String name,
    DepartmentLevel level,
    String area,
    DepartmentKind kind,
    String creditCode,
    String document) {

  /** Whether that department gets another function, level or area. */
  boolean changesFunction(DepartmentView now) {
    return (kind != null && kind != now.kind())
        || (level != null && level != now.level())
        || (area != null && !area.equals(now.area()));
  }
}
