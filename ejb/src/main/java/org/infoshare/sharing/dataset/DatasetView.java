package org.infoshare.sharing.dataset;

import java.time.Instant;
import org.infoshare.catalogue.entry.UpdateCycle;

/**
 * The hosted records of an entry, as numbers.
 *
 * @param entry the code of the entry
 * @param provider the code of the responsible department
 * @param records how many there are
 * @param changedAt when one last changed; absent before the first
 * @param pushedAt when the provider last pushed, even if nothing had changed; absent before the
 *     first
 * @param updateCycle how often the provider promised to push
 * @param freshUntil when the cycle ends that the last push began; absent where the cycle promises
 *     no time, or nothing was pushed yet
 * @param freshness how the data stand to the cycle now
 */
public record DatasetView(
    String entry,
    String provider,
    long records,
    Instant changedAt,
    Instant pushedAt,
    UpdateCycle updateCycle,
    Instant freshUntil,
    Freshness freshness) {}
