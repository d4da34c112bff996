package org.infoshare.sharing.quality;

/**
 * Whose newest reports to list; what is null does not restrict.
 *
 * @param provider the code of the responsible department
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record QualityReportFilter(String provider, Integer limit, String cursor) {}
