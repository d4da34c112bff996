package org.infoshare.sharing.request;

/**
 * Which requests to list; what is null does not restrict.
 *
 * @param entry the code of the entry
 * @param provider the providing department
 * @param requester the asking department
 * @param stage where the request stands
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record RequestFilter(
    String entry,
    String provider,
    String requester,
    RequestStage stage,
    Integer limit,
    String cursor) {}
