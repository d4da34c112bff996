package org.infoshare.sharing.quality;

import java.util.UUID;

/**
 * Filter for the findings of the newest report. A null component does not restrict.
 *
 * @param rule the rule that the records break
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record QualityFindingFilter(UUID rule, Integer limit, String cursor) {}
