package org.infoshare.catalogue.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.Page;
import org.jdbi.v3.core.Handle;

/**
 * Search queries, in plain SQL.
 *
 * <p>Up to a maximum number of hits, everything is exact and comes from one statement, so from one
 * state of the catalogue. Beyond it, total and facets are counted in a sample. A hash of the code
 * assigns each entry to a sample, and one additional token selects the sample in the index.
 */
@ApplicationScoped
class HitQueries {

  /** A sample should contain about this share of the hits that are still counted exactly. */
  private static final int SAMPLED_PART = 5;

  private static final String HITS =
      """
      with hits as materialized (
        select e.code, e.facets, %s as place, %s as size
        from search_entry e
        where %s
        %s),
      page as (
        select code, place, size from hits
        where %s
        order by place, size, code
        limit :length)
      select p.place, p.size, p.code, c.content, null as facets, null as hits
      from page p join search_content c on c.code = p.code
      """;

  private Sql sql;
  private Vocabulary vocabulary;

  /** For the container's proxy. */
  protected HitQueries() {}

  @Inject
  HitQueries(Sql sql, Vocabulary vocabulary) {
    this.sql = sql;
    this.vocabulary = vocabulary;
  }

  /** A hit as it was read. */
  private record Hit(HitPosition place, IndexedEntry entry) {}

  /** Some hits with the counts of all hits; the counts may come from a sample. */
  private record CountedHits(List<Hit> hits, FacetCounts counts) {}

  /**
   * Searches the index.
   *
   * @param length the page size
   * @param exact the number of hits up to which counts are exact
   */
  SearchResult search(SearchQuery query, int length, int exact) {
    var criteria = SearchCriteria.of(query, vocabulary);
    var after = HitPosition.decode(query.cursor());
    boolean facets = !Boolean.FALSE.equals(query.facets());
    return sql.withHandle(
        handle -> {
          if (sampled(handle, criteria, 1).total() * Tokens.SAMPLES <= 2L * exact) {
            var countedHits = read(handle, criteria, after, length + 1, exact + 1, facets);
            if (countedHits.counts().total() <= exact) {
              var result = result(criteria, countedHits, length, facets, 1);
              return result.total() > 0
                  ? result
                  : result.withSimilar(
                      NearMisses.of(handle, criteria).stream()
                          .map(entry -> hit(criteria, entry))
                          .toList());
            }
          }
          return estimated(handle, criteria, after, length, exact, facets);
        });
  }

  private SearchResult estimated(
      Handle handle,
      SearchCriteria criteria,
      HitPosition after,
      int length,
      int exact,
      boolean facets) {
    long first = Math.max(1, sampled(handle, criteria, 1).total());
    int samples = (int) Math.min(Tokens.SAMPLES, 1 + exact / SAMPLED_PART / first);
    var counts = sampled(handle, criteria, samples);
    var hits =
        criteria.sought().isEmpty()
            ? browsed(handle, criteria, after, length + 1)
            : read(handle, criteria, after, length + 1, null, null).hits();
    return result(
        criteria, new CountedHits(hits, counts), length, facets, Tokens.SAMPLES / (double) samples);
  }

  private static SearchResult result(
      SearchCriteria criteria, CountedHits countedHits, int length, boolean facets, double weight) {
    var page = Page.of(countedHits.hits(), length, hit -> hit.place().encode());
    return new SearchResult(
        Math.round(countedHits.counts().total() * weight),
        weight != 1,
        facets ? countedHits.counts().facets(weight) : List.of(),
        page.results().stream().map(hit -> hit(criteria, hit.entry())).toList(),
        List.of(),
        page.next());
  }

  /**
   * A page of hits with the counts of all.
   *
   * @param maxHits the maximum number of hits to count; null for all of them
   * @param facets whether to count by facets; null to count nothing
   */
  private static CountedHits read(
      Handle handle,
      SearchCriteria criteria,
      HitPosition after,
      int length,
      Integer maxHits,
      Boolean facets) {
    String counting =
        facets == null
            ? ""
            : "union all select null, null, null, null, %s, count(*) from hits"
                .formatted(facets ? "coalesce(string_agg(facets, ''), '')" : "null");
    var query =
        handle
            .createQuery(
                (HITS + counting)
                    .formatted(
                        criteria.rank(),
                        criteria.nameLength(),
                        criteria.matchesAll() ? "true" : criteria.condition(),
                        maxHits == null ? "" : "limit :most",
                        after == null
                            ? "true"
                            : "(place, size, code) > (:afterPlace, :afterSize, :afterCode)"))
            .bindMap(criteria.values())
            .bind("found", criteria.tokenQuery())
            .bind("length", length);
    if (maxHits != null) {
      query.bind("most", maxHits);
    }
    if (after != null) {
      query
          .bind("afterPlace", after.rank())
          .bind("afterSize", after.nameLength())
          .bind("afterCode", after.code());
    }
    var hits = new ArrayList<Hit>();
    var counts = new FacetCounts();
    query
        .map(
            (row, context) -> {
              String code = row.getString("code");
              if (code != null) {
                hits.add(
                    new Hit(
                        new HitPosition(row.getInt("place"), row.getInt("size"), code),
                        entry(row.getString("content"))));
              } else if (row.getString("facets") != null) {
                counts.addAll(row.getString("facets"));
              } else {
                counts.add(row.getLong("hits"));
              }
              return code;
            })
        .list();
    hits.sort(Comparator.comparing(Hit::place));
    return new CountedHits(hits, counts);
  }

  /** A page of all entries, ordered by code, so that the database can walk along the key. */
  private static List<Hit> browsed(
      Handle handle, SearchCriteria criteria, HitPosition after, int length) {
    var query =
        handle
            .createQuery(
                """
                select p.code, c.content
                from (select e.code from search_entry e
                  where %s and %s
                  order by e.code
                  limit :length) p
                join search_content c on c.code = p.code
                order by p.code
                """
                    .formatted(
                        criteria.matchesAll() ? "true" : criteria.condition(),
                        after == null ? "true" : "e.code > :afterCode"))
            .bindMap(criteria.values())
            .bind("found", criteria.tokenQuery())
            .bind("length", length);
    if (after != null) {
      query.bind("afterCode", after.code());
    }
    return query
        .map(
            (row, context) ->
                new Hit(
                    new HitPosition(SearchCriteria.SAME_NAME, 0, row.getString("code")),
                    entry(row.getString("content"))))
        .list();
  }

  /** The counts in that number of samples. */
  private static FacetCounts sampled(Handle handle, SearchCriteria criteria, int samples) {
    String sample =
        IntStream.range(0, samples)
            .mapToObj(i -> Tokens.quoted(Tokens.ofSample(i)))
            .collect(Collectors.joining(" | ", "(", ")"));
    var counts = new FacetCounts();
    handle
        .createQuery(
            "select coalesce(string_agg(e.facets, ''), '') from search_entry e where %s"
                .formatted(criteria.condition()))
        .bindMap(criteria.values())
        .bind("found", criteria.tokenQuery(sample))
        .mapTo(String.class)
        .forEach(counts::addAll);
    return counts;
  }

  private static SearchHit hit(SearchCriteria criteria, IndexedEntry entry) {
    boolean local = entry.origin() == EntryOrigin.LOCAL;
    return new SearchHit(
        local ? entry.code() : null,
        local ? null : UUID.fromString(entry.code()),
        entry.name(),
        entry.summary(),
        entry.provider(),
        local ? null : entry.provider(),
        entry.sharing(),
        entry.updateCycle(),
        entry.sharingMode(),
        entry.level(),
        entry.origin(),
        entry.items().stream()
            .filter(item -> matches(criteria, item))
            .map(item -> new MatchedItem(item.name(), item.chineseName()))
            .toList(),
        entry.publishedAt());
  }

  private static boolean matches(SearchCriteria criteria, IndexedItem item) {
    var texts =
        List.of(
            FoldedText.of(item.name()),
            FoldedText.of(item.chineseName()),
            FoldedText.of(item.englishName()));
    return criteria.texts().stream().anyMatch(term -> texts.stream().anyMatch(term::occursIn));
  }

  /** Decodes an indexed entry. */
  static IndexedEntry entry(String content) {
    try {
      return Json.lenientReader().forType(IndexedEntry.class).readValue(content);
    } catch (JsonProcessingException invalid) {
      throw new UncheckedIOException(invalid);
    }
  }
}
