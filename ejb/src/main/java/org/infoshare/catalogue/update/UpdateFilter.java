package org.infoshare.catalogue.update;

/**
 * A filter for updates; null fields do not restrict.
 *
 * @param state the state; null for all that are not done
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record UpdateFilter(UpdateState state, Integer limit, String cursor) {}
