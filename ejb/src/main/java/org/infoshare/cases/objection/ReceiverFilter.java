package org.infoshare.cases.objection;

/**
 * The filter of a list of receivers of a correction; a criterion that is null does not restrict.
 *
 * @param acknowledged whether they acknowledged it; {@code false} for those that have not yet
 * @param limit the page size, 1 to 1000
 * @param cursor the cursor of the page
 */
public record ReceiverFilter(Boolean acknowledged, Integer limit, String cursor) {}
