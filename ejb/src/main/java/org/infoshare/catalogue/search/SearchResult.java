package org.infoshare.catalogue.search;

import java.util.List;

/**
 * A page of hits, with the total number.
 *
 * @param total the number of hits on all pages
 * @param estimated whether total and facets are estimates, from a sample of the entries
 * @param facets the counts of all hits by property; none if not wanted
 * @param results the hits of this page, the best first
 * @param next the cursor of the next page; null on the last
 */
public record SearchResult(
    long total, boolean estimated, List<Facet> facets, List<SearchHit> results, String next) {}
