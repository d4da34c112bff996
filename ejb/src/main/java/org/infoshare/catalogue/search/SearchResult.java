package org.infoshare.catalogue.search;

import java.util.List;

/**
 * A page of hits, with how many there are in all.
 *
 * @param total how many hits there are, over all pages
 * @param estimated whether total and facets are estimates, from a sample of the entries
 * @param facets the hits of all pages by their properties; none where they were not wanted
 * @param items the hits of this page, the best first
 * @param next the cursor of the page after it; null on the last
 */
public record SearchResult(
    long total, boolean estimated, List<Facet> facets, List<SearchHit> items, String next) {}
