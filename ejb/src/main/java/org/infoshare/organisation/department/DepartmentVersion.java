package org.infoshare.organisation.department;

import java.time.Instant;

/**
 * The state of a department in a period. At any instant since its creation exactly one version is
 * valid, because each lasts until the next begins.
 *
 * @param code the department
 * @param name its Chinese name
 * @param level its level
 * @param area the division code of its territory
 * @param kind its kind
 * @param creditCode its unified social credit code, if it was known
 * @param mergedInto its successor, once it was merged
 * @param change the kind of change that began this version
 * @param document the legal document that ordered the change
 * @param validFrom the first instant
 * @param validUntil the first instant of the next version; absent for the current version
 */
public record DepartmentVersion(
    String code,
    String name,
    DepartmentLevel level,
    String area,
    DepartmentKind kind,
    String creditCode,
    String mergedInto,
    DepartmentChangeKind change,
    String document,
    Instant validFrom,
    Instant validUntil) {

  DepartmentView view(String authority) {
    return new DepartmentView(
        code, name, level, area, kind, authority, creditCode, validFrom, mergedInto);
  }
}
