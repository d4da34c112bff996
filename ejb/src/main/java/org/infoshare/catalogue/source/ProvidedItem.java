package org.infoshare.catalogue.source;

import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.publication.PublishedEntry;

/**
 * A published item, with the version of its entry.
 *
 * @param source whether its department is the source of the term in question
 */
public record ProvidedItem(PublishedEntry entry, ItemDefinition item, boolean source) {}
