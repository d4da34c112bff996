package org.infoshare.sharing.request;

/**
 * Filter for requests. A null component does not restrict.
 *
 * @param entry the code of the entry
 * @param provider the providing department
 * @param requester the requesting department
 * @param stage the stage of the request
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record RequestFilter(
    String entry,
    String provider,
    String requester,
    RequestStage stage,
    Integer limit,
    String cursor) {}
