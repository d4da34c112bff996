package org.infoshare.organisation.department;

import java.time.Instant;
import java.util.UUID;

/**
 * A department as everybody signed in may see it.
 *
 * @param code short and lasting
 * @param name its Chinese name
 * @param level municipal, district or central
 * @param area the division code of its territory
 * @param kind what it is among the bodies that the rules name
 * @param authority the code of its sharing authority; absent while its area has none
 * @param creditCode its unified social credit code (GB 32100); absent where it is not known
 * @param validFrom since when it is as it is told here
 * @param mergedInto the code of its successor; absent unless it was merged
 * @param proposal the merger or change that waits for a second person; told of one department alone
 */
public record DepartmentView(
    String code,
    String name,
    DepartmentLevel level,
    String area,
    DepartmentKind kind,
    String authority,
    String creditCode,
    Instant validFrom,
    String mergedInto,
    UUID proposal) {

  /** A department of which nothing is said that waits. */
  public DepartmentView(
      String code,
      String name,
      DepartmentLevel level,
      String area,
      DepartmentKind kind,
      String authority,
      String creditCode,
      Instant validFrom,
      String mergedInto) {
    this(code, name, level, area, kind, authority, creditCode, validFrom, mergedInto, null);
  }

  DepartmentView withProposal(UUID proposed) {
    return new DepartmentView(
        code, name, level, area, kind, authority, creditCode, validFrom, mergedInto, proposed);
  }
}
