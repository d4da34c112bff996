package org.infoshare.sharing.quality;

import java.util.UUID;

/**
 * Which findings of the newest report to list; what is null does not restrict.
 *
 * @param rule the rule that the records break
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record QualityFindingFilter(UUID rule, Integer limit, String cursor) {}
