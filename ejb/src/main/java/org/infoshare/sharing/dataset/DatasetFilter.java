package org.infoshare.sharing.dataset;

/**
 * Which hosted entries to list; what is null does not restrict.
 *
 * @param provider the code of the responsible department
 * @param freshness how the data stand to the update cycle
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record DatasetFilter(String provider, Freshness freshness, Integer limit, String cursor) {}
