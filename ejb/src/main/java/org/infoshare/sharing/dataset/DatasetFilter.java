package org.infoshare.sharing.dataset;

/**
 * Filter for hosted entries. A null component does not restrict.
 *
 * @param provider the code of the providing department
 * @param freshness the freshness of the data relative to the update cycle
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record DatasetFilter(String provider, Freshness freshness, Integer limit, String cursor) {}
