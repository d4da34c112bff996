package org.infoshare.catalogue.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts hits by facets, from the encoded facets stored with each entry. */
final class FacetCounts {

  /** Ends each value in the stored form. No text on a wire can contain it. */
  static final char SEPARATOR = '\u001f';

  private static final int CLASS_DIGITS = 1;
  private static final int SUBCLASS_DIGITS = 3;

  private final Map<FacetName, Map<String, Long>> counted = new EnumMap<>(FacetName.class);
  private long total;

  FacetCounts() {
    for (FacetName name : FacetName.values()) {
      counted.put(name, new HashMap<>());
    }
  }

  /** Encodes the facets of an entry for storage. */
  static String encode(IndexedEntry entry) {
    var stored = new StringBuilder();
    for (Object value :
        new Object[] {
          entry.node(),
          entry.facetProvider(),
          entry.sharing(),
          entry.updateCycle(),
          entry.sharingMode(),
          entry.level(),
          entry.origin()
        }) {
      stored.append(value == null ? "" : value).append(SEPARATOR);
    }
    return stored.toString();
  }

  /**
   * Adds the encoded facets of any number of hits, concatenated: the database need not sort them.
   */
  void addAll(String stored) {
    for (int start = 0; start < stored.length(); ) {
      total++;
      for (FacetName name : FacetName.values()) {
        int end = stored.indexOf(SEPARATOR, start);
        String value = stored.substring(start, end);
        start = end + 1;
        if (name == FacetName.NODE) {
          count(name, value, CLASS_DIGITS);
          count(name, value, SUBCLASS_DIGITS);
        } else {
          count(name, value, 1);
        }
      }
    }
  }

  /** Adds hits without facets. */
  void add(long hits) {
    total += hits;
  }

  long total() {
    return total;
  }

  /** The facets, with each counted row multiplied by the weight. */
  List<Facet> facets(double weight) {
    var facets = new ArrayList<Facet>();
    counted.forEach(
        (name, values) ->
            facets.add(
                new Facet(
                    name,
                    values.entrySet().stream()
                        .map(
                            count ->
                                new FacetCount(
                                    count.getKey(), null, Math.round(count.getValue() * weight)))
                        .sorted(
                            Comparator.comparingLong(FacetCount::count)
                                .reversed()
                                .thenComparing(FacetCount::value))
                        .toList())));
    return facets;
  }

  private void count(FacetName name, String value, int digits) {
    if (value.length() < digits || value.isEmpty()) {
      return;
    }
    String counts = name == FacetName.NODE ? value.substring(0, digits) : value;
    counted.get(name).merge(counts, 1L, Long::sum);
  }
}
