package org.infoshare.catalogue.publication;

import java.time.Instant;

/**
 * One published version in a list of them.
 *
 * @param version its number, from 1
 * @param name the entry's name then
 * @param publishedAt when it was published
 */
public record VersionSummary(int version, String name, Instant publishedAt) {}
