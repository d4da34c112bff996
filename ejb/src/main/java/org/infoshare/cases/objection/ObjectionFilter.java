package org.infoshare.cases.objection;

/**
 * The filter of a list of objections; a criterion that is null does not restrict.
 *
 * @param entry the code of the entry
 * @param objector the department that raised it
 * @param responsible the responsible department
 * @param stage the stage of the objection
 * @param limit the page size, 1 to 1000
 * @param cursor the cursor of the page
 */
public record ObjectionFilter(
    String entry,
    String objector,
    String responsible,
    ObjectionStage stage,
    Integer limit,
    String cursor) {}
