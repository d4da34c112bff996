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
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.Sql;
import org.jdbi.v3.core.Handle;

/**
 * Searches, by plain SQL.
 *
 * <p>Up to so many hits everything is exact and comes from one statement, hence from one state of
 * the catalogue. Beyond, total and facets are counted in a sample: entries are spread by a hash of
 * their code, and the index finds the sampled ones by one more token.
 */
@ApplicationScoped
class HitQueries {

  /** An estimate shall rest on about this part of the hits that are still counted exactly. */
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

  /** For the container's proxy. */
  protected HitQueries() {}

  @Inject
  HitQueries(Sql sql) {
    this.sql = sql;
  }

  /** A hit as it was read. */
  private record Hit(HitPosition place, IndexedEntry entry) {}

  /** Some hits with the counts of all; the counts may be of a sample. */
  private record CountedHits(List<Hit> hits, FacetCounts counts) {}

  /**
   * Searches.
   *
   * @param length how many hits the page holds
   * @param exact up to how many hits counts are exact
   */
  SearchResult search(SearchQuery query, int length, int exact) {
    var asked = SearchCriteria.of(query);
    var after = HitPosition.decode(query.cursor());
    boolean facets = !Boolean.FALSE.equals(query.facets());
    return sql.withHandle(
        handle -> {
          if (sampled(handle, asked, 1).total() * Tokens.SAMPLES <= 2L * exact) {
            var read = read(handle, asked, after, length + 1, exact + 1, facets);
            if (read.counts().total() <= exact) {
              return result(asked, read, length, facets, 1);
            }
          }
          return estimated(handle, asked, after, length, exact, facets);
        });
  }

  private SearchResult estimated(
      Handle handle,
      SearchCriteria asked,
      HitPosition after,
      int length,
      int exact,
      boolean facets) {
    long first = Math.max(1, sampled(handle, asked, 1).total());
    int samples = (int) Math.min(Tokens.SAMPLES, 1 + exact / SAMPLED_PART / first);
    var counts = sampled(handle, asked, samples);
    var rows =
        asked.terms().isEmpty()
            ? browsed(handle, asked, after, length + 1)
            : read(handle, asked, after, length + 1, null, null).hits();
    return result(
        asked, new CountedHits(rows, counts), length, facets, Tokens.SAMPLES / (double) samples);
  }

  private static SearchResult result(
      SearchCriteria asked, CountedHits read, int length, boolean facets, double weight) {
    var page = Page.of(read.hits(), length, row -> row.place().encode());
    return new SearchResult(
        Math.round(read.counts().total() * weight),
        weight != 1,
        facets ? read.counts().facets(weight) : List.of(),
        page.items().stream().map(row -> hit(asked, row.entry())).toList(),
        page.next());
  }

  /**
   * A page of hits with the counts of all.
   *
   * @param most how many hits are looked at; null for all of them
   * @param facets whether to count by facets; null to count nothing
   */
  private static CountedHits read(
      Handle handle,
      SearchCriteria asked,
      HitPosition after,
      int length,
      Integer most,
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
                        asked.rank(),
                        asked.nameLength(),
                        asked.matchesAll() ? "true" : asked.condition(),
                        most == null ? "" : "limit :most",
                        after == null
                            ? "true"
                            : "(place, size, code) > (:afterPlace, :afterSize, :afterCode)"))
            .bindMap(asked.values())
            .bind("found", asked.tokenQuery())
            .bind("length", length);
    if (most != null) {
      query.bind("most", most);
    }
    if (after != null) {
      query
          .bind("afterPlace", after.rank())
          .bind("afterSize", after.nameLength())
          .bind("afterCode", after.code());
    }
    var rows = new ArrayList<Hit>();
    var counts = new FacetCounts();
    query
        .map(
            (row, context) -> {
              String code = row.getString("code");
              if (code != null) {
                rows.add(
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
    rows.sort(Comparator.comparing(Hit::place));
    return new CountedHits(rows, counts);
  }

  /** A page of many, by code: the database may walk along the key. */
  private static List<Hit> browsed(
      Handle handle, SearchCriteria asked, HitPosition after, int length) {
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
                        asked.matchesAll() ? "true" : asked.condition(),
                        after == null ? "true" : "e.code > :afterCode"))
            .bindMap(asked.values())
            .bind("found", asked.tokenQuery())
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

  /** The counts in so many of the samples that the entries fall into. */
  private static FacetCounts sampled(Handle handle, SearchCriteria asked, int samples) {
    String sample =
        IntStream.range(0, samples)
            .mapToObj(i -> Tokens.quoted(Tokens.ofSample(i)))
            .collect(Collectors.joining(" | ", "(", ")"));
    var counts = new FacetCounts();
    handle
        .createQuery(
            "select coalesce(string_agg(e.facets, ''), '') from search_entry e where %s"
                .formatted(asked.condition()))
        .bindMap(asked.values())
        .bind("found", asked.tokenQuery(sample))
        .mapTo(String.class)
        .forEach(counts::addAll);
    return counts;
  }

  private static SearchHit hit(SearchCriteria asked, IndexedEntry entry) {
    boolean local = entry.origin() == EntryOrigin.LOCAL;
    return new SearchHit(
        local ? entry.code() : null,
        local ? null : UUID.fromString(entry.code()),
        entry.name(),
        entry.summary(),
        entry.provider(),
        entry.sharing(),
        entry.cycle(),
        entry.mode(),
        entry.level(),
        entry.origin(),
        entry.items().stream()
            .filter(item -> matches(asked, item))
            .map(item -> new MatchedItem(item.name(), item.chineseName()))
            .toList(),
        entry.publishedAt());
  }

  private static boolean matches(SearchCriteria asked, IndexedItem item) {
    var texts =
        List.of(
            FoldedText.of(item.name()),
            FoldedText.of(item.chineseName()),
            FoldedText.of(item.englishName()));
    return asked.terms().stream().anyMatch(term -> texts.stream().anyMatch(term::occursIn));
  }

  /** An entry as it was put in. */
  static IndexedEntry entry(String content) {
    try {
      return Json.lenientReader().forType(IndexedEntry.class).readValue(content);
    } catch (JsonProcessingException notOurs) {
      throw new UncheckedIOException(notOurs);
    }
  }
}
