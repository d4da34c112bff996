package org.infoshare.cases.objection;

/**
 * Which corrections of what the caller's department got to list; what is null does not restrict.
 *
 * @param entry the code of the entry
 * @param acknowledged whether the department acknowledged it
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record CorrectionFilter(String entry, Boolean acknowledged, Integer limit, String cursor) {}
