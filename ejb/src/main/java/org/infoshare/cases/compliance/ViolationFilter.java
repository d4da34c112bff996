package org.infoshare.cases.compliance;

/**
 * Which violations to list; what is null does not restrict.
 *
 * @param department the department that did
 * @param kind what was violated
 * @param stage where it stands
 * @param about the id or code of the case or entry concerned
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record ViolationFilter(
    String department,
    ViolationKind kind,
    ViolationStage stage,
    String about,
    Integer limit,
    String cursor) {}
