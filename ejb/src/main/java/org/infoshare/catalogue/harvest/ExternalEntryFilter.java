package org.infoshare.catalogue.harvest;

import java.util.UUID;

/**
 * Which external entries to list; what is null does not restrict.
 *
 * @param word somewhere in the title
 * @param gone whether those that left their source are listed: alone, or not at all
 */
public record ExternalEntryFilter(
    UUID source, String word, Boolean gone, Integer limit, String cursor) {}
