package org.infoshare.organisation.department;

import java.time.Instant;

/**
 * The view of a department for everybody who is signed in.
 *
 * @param code short and permanent
 * @param name its Chinese name
 * @param level municipal, district or central
 * @param area the division code of its territory
 * @param kind its kind, as the rules name it
 * @param authority the code of its sharing authority; absent while its area has none
 * @param creditCode its unified social credit code (GB 32100); absent if it is not known
 * @param validFrom the first instant of this version
 * @param mergedInto the code of its successor; absent if it was not merged
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
    String mergedInto) {}
