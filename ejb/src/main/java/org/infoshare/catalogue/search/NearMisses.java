package org.infoshare.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * What comes near a query that finds nothing: entries with parts of its words, those with most
 * parts in their name or items first.
 */
final class NearMisses {

  private static final int MAX_RESULTS = 5;

  /** The number of entries among which the nearest are sought. */
  private static final int MAX_CANDIDATES = 2000;

  private static final int MIN_WORD_LENGTH = 5;

  private NearMisses() {}

  /** The entries; none if the query has no word that is long enough to have parts. */
  static List<IndexedEntry> of(Handle handle, SearchCriteria criteria) {
    var parts = parts(criteria);
    if (parts.isEmpty()) {
      return List.of();
    }
    String parted =
        IntStream.range(0, parts.size())
            .mapToObj("cast(strpos(e.name || e.items, :part%d) > 0 as integer)"::formatted)
            .collect(Collectors.joining(" + "));
    var query =
        handle
            .createQuery(
                """
                with near as materialized (
                  select e.code, e.size, %s as parts from search_entry e
                  where e.tokens @@ cast(:found as tsquery)
                  limit :candidates)
                select c.content from near n join search_content c on c.code = n.code
                order by n.parts desc, n.size, n.code
                limit :most
                """
                    .formatted(parted))
            .bind(
                "found",
                parts.stream()
                    .map(SearchTerm::tokenQuery)
                    .collect(Collectors.joining(" | ", "(", ")"))
                    .concat(criteria.filters().map(" & "::concat).collect(Collectors.joining())))
            .bind("candidates", MAX_CANDIDATES)
            .bind("most", MAX_RESULTS);
    for (int i = 0; i < parts.size(); i++) {
      query.bind("part" + i, parts.get(i).textPattern());
    }
    return query.mapTo(String.class).map(HitQueries::entry).list();
  }

  private static List<SearchTerm> parts(SearchCriteria criteria) {
    var terms = criteria.sought().stream().flatMap(one -> one.terms().stream()).toList();
    var parts = new ArrayList<>(terms.stream().flatMap(NearMisses::partsOf).distinct().toList());
    if (terms.size() > 1) {
      terms.stream().filter(term -> !term.code() && !parts.contains(term)).forEach(parts::add);
    }
    if (parts.isEmpty()) {
      terms.stream().flatMap(NearMisses::charactersOf).distinct().forEach(parts::add);
    }
    return parts;
  }

  /** The characters of a word of two, which has no other parts: 户 and 主 of 户主. */
  private static Stream<SearchTerm> charactersOf(SearchTerm term) {
    return term.run().unspaced() && term.run().size() == 2
        ? term.run().text().codePoints().mapToObj(Character::toString).map(one -> part(one, true))
        : Stream.empty();
  }

  /** The pairs of a longer run of Chinese, or the beginning of a longer word. */
  private static Stream<SearchTerm> partsOf(SearchTerm term) {
    String text = term.run().text();
    if (term.code()) {
      return Stream.of();
    }
    if (term.run().unspaced()) {
      return term.run().size() < 3 ? Stream.of() : term.run().pairs().map(pair -> part(pair, true));
    }
    return text.length() < MIN_WORD_LENGTH
        ? Stream.of()
        : Stream.of(part(text.substring(0, Math.max(4, text.length() - 3)), false));
  }

  private static SearchTerm part(String text, boolean unspaced) {
    return new SearchTerm(new FoldedText.Run(text, unspaced), false);
  }
}
