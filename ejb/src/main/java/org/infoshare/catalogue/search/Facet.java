package org.infoshare.catalogue.search;

import java.util.List;

/**
 * The hits counted by one of their properties.
 *
 * @param counts the values that occur, the most frequent first
 */
public record Facet(FacetName name, List<FacetCount> counts) {}
