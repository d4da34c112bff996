package org.infoshare.organisation.department;

/**
 * A change of a department from now on. Absent fields stay unchanged.
 *
 * @param name its new Chinese name
 * @param level its new level
 * @param area the division code of its new territory
 * @param kind its new kind
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

  /** Whether the change gives the department another function, level or area. */
  boolean changesFunction(DepartmentView current) {
    return (kind != null && kind != current.kind())
        || (level != null && level != current.level())
        || (area != null && !area.equals(current.area()));
  }
}
