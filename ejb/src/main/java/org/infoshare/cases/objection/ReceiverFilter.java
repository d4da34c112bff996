package org.infoshare.cases.objection;

/**
 * Which receivers of a correction to list; what is null does not restrict.
 *
 * @param acknowledged whether they acknowledged it: {@code false} for the stragglers
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record ReceiverFilter(Boolean acknowledged, Integer limit, String cursor) {}
