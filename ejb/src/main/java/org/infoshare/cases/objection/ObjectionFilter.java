package org.infoshare.cases.objection;

/**
 * Which objections to list; what is null does not restrict.
 *
 * @param entry the code of the entry
 * @param objector the department that raised it
 * @param responsible the department that answers for it
 * @param stage where it stands
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record ObjectionFilter(
    String entry,
    String objector,
    String responsible,
    ObjectionStage stage,
    Integer limit,
    String cursor) {}
