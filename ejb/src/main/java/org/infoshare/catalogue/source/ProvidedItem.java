package org.infoshare.catalogue.source;

import org.infoshare.catalogue.entry.ItemDefinition;
import org.infoshare.catalogue.entry.PublishedEntry;

/**
 * An item of the published catalogue, with the version that it stands in.
 *
 * @param source whether its department is the source of the term in question
 */
public record ProvidedItem(PublishedEntry entry, ItemDefinition item, boolean source) {}
