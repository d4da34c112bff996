package org.infoshare.sharing.usage;

import java.util.UUID;

/**
 * Which usage records to list; what is null does not restrict.
 *
 * @param grant the access right
 * @param entry the code of the entry
 * @param provider the providing department
 * @param consumer the consuming department
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record UsageFilter(
    UUID grant, String entry, String provider, String consumer, Integer limit, String cursor) {}
