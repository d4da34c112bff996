package org.infoshare.sharing.grant;

/**
 * Which grants to list; what is null does not restrict.
 *
 * @param entry the code of the entry
 * @param provider the providing department
 * @param consumer the consuming department
 * @param stage active or suspended
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record GrantFilter(
    String entry,
    String provider,
    String consumer,
    GrantStage stage,
    Integer limit,
    String cursor) {}
