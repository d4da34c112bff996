package org.infoshare.department;

/**
 * A department as everybody signed in may see it.
 *
 * @param code short and lasting
 * @param name its Chinese name
 * @param level municipal or district
 * @param area the division code of its territory
 * @param kind what it is among the bodies that the rules name
 * @param authority the code of its sharing authority; absent while its area has none
 */
public record DepartmentView(
    String code,
    String name,
    DepartmentLevel level,
    String area,
    DepartmentKind kind,
    String authority) {}
