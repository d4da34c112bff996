package org.infoshare.sharing.dataset;

import java.time.Instant;
import org.infoshare.catalogue.description.UpdateCycle;

/**
 * The hosted records of an entry in numbers.
 *
 * @param entry the code of the entry
 * @param provider the code of the providing department
 * @param recordCount the number of records
 * @param changedAt when a record last changed; absent if none ever did
 * @param pushedAt when the provider last pushed, even if nothing had changed; absent if it never
 *     did
 * @param updateCycle how often the provider promised to push
 * @param freshUntil the end of the cycle that started with the last push; absent if the cycle has
 *     no fixed length or nothing was pushed yet
 * @param freshness the current freshness relative to the cycle
 */
public record DatasetView(
    String entry,
    String provider,
    long recordCount,
    Instant changedAt,
    Instant pushedAt,
    UpdateCycle updateCycle,
    Instant freshUntil,
    Freshness freshness) {}
