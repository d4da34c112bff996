package org.infoshare.sharing.usage;

import java.util.UUID;

/**
 * Filter for usage records. A null component does not restrict.
 *
 * @param grant the id of the grant
 * @param entry the code of the entry
 * @param provider the providing department
 * @param requester the requesting department
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record UsageFilter(
    UUID grant, String entry, String provider, String requester, Integer limit, String cursor) {}
