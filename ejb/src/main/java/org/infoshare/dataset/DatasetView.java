package org.infoshare.dataset;

import java.time.Instant;

/**
 * The hosted records of an entry, as numbers.
 *
 * @param entry the code of the entry
 * @param provider the code of the responsible department
 * @param records how many there are
 * @param changedAt when one last changed; absent before the first
 */
public record DatasetView(String entry, String provider, long records, Instant changedAt) {}
