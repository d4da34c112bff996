package org.infoshare.catalogue.search;

import java.util.List;

/**
 * The counts of hits by one property.
 *
 * @param counts the values that occur, the most frequent first
 */
public record Facet(FacetName name, List<FacetCount> counts) {}
