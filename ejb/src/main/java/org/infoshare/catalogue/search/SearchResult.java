package org.infoshare.catalogue.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A page of hits, with the total number.
 *
 * @param total the number of hits on all pages
 * @param estimated whether total and facets are estimates, from a sample of the entries
 * @param facets the counts of all hits by property; none if not wanted
 * @param results the hits of this page, the best first
 * @param similar what comes near if there is no hit, the nearest first; at most 5
 * @param next the cursor of the next page; null on the last
 */
public record SearchResult(
    long total,
    boolean estimated,
    List<Facet> facets,
    List<SearchHit> results,
    List<SearchHit> similar,
    String next) {

  SearchResult withSimilar(List<SearchHit> nearMisses) {
    return new SearchResult(total, estimated, facets, results, nearMisses, next);
  }

  /**
   * The same with the names of the departments.
   *
   * @param namesOf gives the names of departments by their codes
   */
  SearchResult withNames(Function<Collection<String>, Map<String, String>> namesOf) {
    var names =
        namesOf.apply(
            Stream.concat(
                    Stream.concat(results.stream(), similar.stream()).map(SearchHit::provider),
                    facets.stream()
                        .filter(facet -> facet.name() == FacetName.PROVIDER)
                        .flatMap(facet -> facet.counts().stream())
                        .map(FacetCount::value))
                .filter(provider -> provider != null)
                .distinct()
                .toList());
    return new SearchResult(
        total,
        estimated,
        facets.stream().map(facet -> facet.withLabels(names)).toList(),
        named(results, names),
        named(similar, names),
        next);
  }

  private static List<SearchHit> named(List<SearchHit> hits, Map<String, String> names) {
    return hits.stream()
        .map(
            hit ->
                hit.origin() == EntryOrigin.LOCAL
                    ? hit.withProviderName(names.get(hit.provider()))
                    : hit)
        .toList();
  }
}
