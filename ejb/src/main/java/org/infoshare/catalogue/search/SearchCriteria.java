package org.infoshare.catalogue.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A search as SQL: the condition on rows, and the rank of each hit.
 *
 * <p>Conditions are fixed texts and values are bound. Nothing that a caller wrote becomes part of a
 * statement, and inside a {@code tsquery} it is always quoted.
 *
 * @param terms the search terms; none for browsing
 * @param tokens the conditions that the index itself decides, in the syntax of {@code tsquery};
 *     empty for all entries
 */
record SearchCriteria(List<SearchTerm> terms, List<String> tokens, Map<String, Object> values) {

  /** The rank of hits whose name equals the query. */
  static final int SAME_NAME = 0;

  static final int WORDS_OF_NAME = 1;
  static final int IN_NAME = 2;
  static final int IN_NAME_OR_ITEMS = 3;
  static final int ANYWHERE = 4;

  static SearchCriteria of(SearchQuery query) {
    var terms = hasText(query.q()) ? SearchTerm.of(query.q()) : List.<SearchTerm>of();
    var tokens = new ArrayList<String>();
    terms.forEach(term -> tokens.add(term.tokenQuery()));
    facet(tokens, FacetName.NODE, query.node());
    facet(tokens, FacetName.PROVIDER, query.provider());
    facet(tokens, FacetName.SHARING, query.sharing());
    facet(tokens, FacetName.UPDATE_CYCLE, query.updateCycle());
    facet(tokens, FacetName.SHARING_MODE, query.sharingMode());
    facet(tokens, FacetName.LEVEL, query.level());
    facet(tokens, FacetName.ORIGIN, query.origin());

    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      var term = terms.get(i);
      if (!term.code()) {
        values.put("sought" + i, term.textPattern());
        values.put("words" + i, term.wordPattern());
      }
    }
    if (!terms.isEmpty()) {
      values.put("whole", FoldedText.of(query.q()).text());
    }
    return new SearchCriteria(terms, tokens, values);
  }

  static boolean hasText(String text) {
    return text != null && !text.isBlank();
  }

  /** Whether the search matches every entry. */
  boolean matchesAll() {
    return tokens.isEmpty();
  }

  /** The condition on a row, with the tokens bound as {@code found}. */
  String condition() {
    var conditions = new ArrayList<String>();
    conditions.add("e.tokens @@ cast(:found as tsquery)");
    eachTerm()
        .filter(i -> terms.get(i).needsTextCheck())
        .forEach(
            i ->
                conditions.add(
                    "%s or strpos(e.summary, :sought%d) > 0".formatted(inNameOrItems(i), i)));
    return "(" + String.join(") and (", conditions) + ")";
  }

  /** The {@code tsquery} for the index, with these additional tokens. */
  String tokenQuery(String... additional) {
    var all = new ArrayList<>(tokens);
    all.addAll(List.of(additional));
    return String.join(" & ", all);
  }

  /** The rank of a row among the hits, the best first. */
  String rank() {
    if (terms.isEmpty()) {
      return Integer.toString(SAME_NAME);
    }
    return """
        case when e.name = :whole then %d
             when %s then %d
             when %s then %d
             when %s then %d
             else %d end
        """
        .formatted(
            SAME_NAME,
            all(i -> "strpos(e.words, :words%d) > 0".formatted(i)),
            WORDS_OF_NAME,
            all(i -> "strpos(e.name, :sought%d) > 0".formatted(i)),
            IN_NAME,
            all(SearchCriteria::inNameOrItems),
            IN_NAME_OR_ITEMS,
            ANYWHERE);
  }

  /** The order of hits with equal rank; browsing is ordered by code alone. */
  String nameLength() {
    return terms.isEmpty() ? "0" : "e.size";
  }

  private static String inNameOrItems(int term) {
    return "strpos(e.name, :sought%d) > 0 or strpos(e.items, :sought%d) > 0".formatted(term, term);
  }

  /** The condition for each term that occurs in texts at all. */
  private String all(IntFunction<String> condition) {
    String conditions =
        eachTerm()
            .filter(i -> !terms.get(i).code())
            .mapToObj(condition)
            .collect(Collectors.joining(") and (", "(", ")"));
    return conditions.equals("()") ? "true" : conditions;
  }

  private IntStream eachTerm() {
    return IntStream.range(0, terms.size());
  }

  private static void facet(List<String> tokens, FacetName facet, Object value) {
    if (value != null && !value.toString().isBlank()) {
      tokens.add(Tokens.quoted(Tokens.ofFacet(facet, value.toString())));
    }
  }
}
