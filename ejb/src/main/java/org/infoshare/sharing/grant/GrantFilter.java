package org.infoshare.sharing.grant;

/**
 * Filter for grants. A null component does not restrict.
 *
 * @param entry the code of the entry
 * @param provider the providing department
 * @param requester the requesting department
 * @param stage active, suspended or ended
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record GrantFilter(
    String entry,
    String provider,
    String requester,
    GrantStage stage,
    Integer limit,
    String cursor) {}
