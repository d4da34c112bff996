package org.infoshare.cases.compliance;

/**
 * The filter of a list of violations; a criterion that is null does not restrict.
 *
 * @param department the department that violated the rules
 * @param kind what was violated
 * @param stage the stage of the violation
 * @param about the id or code of the case or entry concerned
 * @param limit the page size, 1 to 1000
 * @param cursor the cursor of the page
 */
public record ViolationFilter(
    String department,
    ViolationKind kind,
    ViolationStage stage,
    String about,
    Integer limit,
    String cursor) {}
