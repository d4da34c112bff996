package org.infoshare.cases.objection;

/**
 * The filter of a list of corrections of information that the caller's department received; a
 * criterion that is null does not restrict.
 *
 * @param entry the code of the entry
 * @param acknowledged whether the department acknowledged it
 * @param limit the page size, 1 to 1000
 * @param cursor the cursor of the page
 */
public record CorrectionFilter(String entry, Boolean acknowledged, Integer limit, String cursor) {}
