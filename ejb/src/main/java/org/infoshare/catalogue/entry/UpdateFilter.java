package org.infoshare.catalogue.entry;

/**
 * Which updates to list; what is null does not restrict.
 *
 * @param state where they stand; null for all that are not done
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record UpdateFilter(UpdateState state, Integer limit, String cursor) {}
