package org.infoshare.catalogue.harvest;

import java.util.UUID;

/**
 * A filter for external entries; null fields do not restrict.
 *
 * @param word a text in the title
 * @param removed true lists only entries that left their source; otherwise these are left out
 */
public record ExternalEntryFilter(
    UUID source, String word, Boolean removed, Integer limit, String cursor) {}
