package org.infoshare.sharing.quality;

/**
 * Filter for the newest report of each entry. A null component does not restrict.
 *
 * @param provider the code of the providing department
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record QualityReportFilter(String provider, Integer limit, String cursor) {}
