package org.infoshare.organisation.department;

import java.time.Instant;

/**
 * What a department was in a span of time. At any instant since its creation exactly one version is
 * valid, because each lasts until the next begins.
 *
 * @param code the department
 * @param name its Chinese name then
 * @param level its level then
 * @param area the division code of its territory then
 * @param kind what it then was
 * @param creditCode its unified social credit code, where it was known
 * @param mergedInto its successor, once it was merged
 * @param change what made this version
 * @param document the legal document that ordered the change
 * @param validFrom the first instant
 * @param validUntil the first instant of the next version; absent while this is the last
 */
public record DepartmentVersion(
    String code,
    String name,
    DepartmentLevel level,
    String area,
    DepartmentKind kind,
    String creditCode,
    String mergedInto,
    VersionChange change,
    String document,
    Instant validFrom,
    Instant validUntil) {

  DepartmentView view(String authority) {
    return new DepartmentView(
        code, name, level, area, kind, authority, creditCode, validFrom, mergedInto);
  }
}
