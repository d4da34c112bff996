package org.infoshare.organisation.system;

/**
 * The filter of a list of systems. A field that is null does not restrict.
 *
 * @param department the department that owns them
 * @param stage their stage
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record SystemFilter(String department, SystemStage stage, Integer limit, String cursor) {}
