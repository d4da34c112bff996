package org.infoshare.catalogue.search;

import java.util.List;
import java.util.Map;

/**
 * The counts of hits by one property.
 *
 * @param counts the values that occur, the most frequent first
 */
public record Facet(FacetName name, List<FacetCount> counts) {

  /** The same with the names of departments, if it counts by providers. */
  Facet withLabels(Map<String, String> names) {
    return name != FacetName.PROVIDER
        ? this
        : new Facet(
            name,
            counts.stream()
                .map(
                    count -> new FacetCount(count.value(), names.get(count.value()), count.count()))
                .toList());
  }
}
