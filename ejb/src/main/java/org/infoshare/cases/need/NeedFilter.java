package org.infoshare.cases.need;

/**
 * The filter of a list of needs; a criterion that is null does not restrict.
 *
 * @param stage the stage of the need
 * @param requester the requester
 * @param provider the designated provider
 * @param limit the page size, 1 to 1000
 * @param cursor the cursor of the page
 */
public record NeedFilter(
    NeedStage stage, String requester, String provider, Integer limit, String cursor) {}
