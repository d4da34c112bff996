package org.infoshare.source;

import org.infoshare.catalogue.ItemDefinition;
import org.infoshare.catalogue.PublishedEntry;

/**
 * An item of the published catalogue, with the version that it stands in.
 *
 * @param source whether its department is the source of the term in question
 */
public record Holding(PublishedEntry entry, ItemDefinition item, boolean source) {}
