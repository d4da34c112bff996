package org.infoshare.catalogue.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A search as SQL: the condition on rows, and the rank of each hit.
 *
 * <p>Conditions are fixed texts and values are bound. Nothing that a caller wrote becomes part of a
 * statement, and inside a {@code tsquery} it is always quoted.
 *
 * @param sought what the query asks for; nothing for browsing
 * @param tokens the conditions that the index itself decides, in the syntax of {@code tsquery};
 *     empty for all entries
 * @param texts the terms with texts, by their numbers in the names of the values
 * @param departments the departments that the query names, by their numbers likewise
 */
record SearchCriteria(
    List<Sought> sought,
    List<String> tokens,
    List<SearchTerm> texts,
    List<String> departments,
    Map<String, Object> values) {

  /** The rank of hits whose name equals the query. */
  static final int SAME_NAME = 0;

  static final int WORDS_OF_NAME = 1;
  static final int IN_NAME = 2;
  static final int IN_NAME_OR_ITEMS = 3;
  static final int ANYWHERE = 4;

  static SearchCriteria of(SearchQuery query, Vocabulary vocabulary) {
    var sought = hasText(query.q()) ? Sought.of(query.q(), vocabulary) : List.<Sought>of();
    var tokens = new ArrayList<String>();
    sought.forEach(one -> tokens.add(one.tokenQuery()));
    facet(tokens, FacetName.NODE, query.node());
    facet(tokens, FacetName.PROVIDER, query.provider());
    facet(tokens, FacetName.SHARING, query.sharing());
    facet(tokens, FacetName.UPDATE_CYCLE, query.updateCycle());
    facet(tokens, FacetName.SHARING_MODE, query.sharingMode());
    facet(tokens, FacetName.LEVEL, query.level());
    facet(tokens, FacetName.ORIGIN, query.origin());

    var texts =
        sought.stream().flatMap(Sought::allTerms).filter(term -> !term.code()).distinct().toList();
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      values.put("sought" + i, texts.get(i).textPattern());
      values.put("words" + i, texts.get(i).wordPattern());
    }
    var departments =
        sought.stream().flatMap(one -> one.departments().stream()).distinct().toList();
    for (int i = 0; i < departments.size(); i++) {
      values.put("provider" + i, facetText(departments.get(i)));
    }
    if (!sought.isEmpty()) {
      values.put("whole", FoldedText.of(query.q()).text());
    }
    return new SearchCriteria(sought, tokens, texts, departments, values);
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
    return Stream.concat(
            Stream.of("e.tokens @@ cast(:found as tsquery)"),
            sought.stream()
                .filter(Sought::needsTextCheck)
                .map(
                    one ->
                        inSomeWay(
                            one,
                            term ->
                                "%s or strpos(e.summary, :sought%d) > 0"
                                    .formatted(inNameOrItems(term), texts.indexOf(term)))))
        .collect(Collectors.joining(") and (", "(", ")"));
  }

  /** The {@code tsquery} for the index, with these additional tokens. */
  String tokenQuery(String... additional) {
    var all = new ArrayList<>(tokens);
    all.addAll(List.of(additional));
    return String.join(" & ", all);
  }

  /** The conditions of the filters, in the syntax of {@code tsquery}. */
  Stream<String> filters() {
    return tokens.stream().skip(sought.size());
  }

  /** The rank of a row among the hits, the best first. */
  String rank() {
    if (sought.isEmpty()) {
      return Integer.toString(SAME_NAME);
    }
    var own = sought.stream().flatMap(one -> one.terms().stream()).toList();
    return """
        case when e.name = :whole then %d
             when %s then %d
             when %s then %d
             when %s then %d
             else %d end
        """
        .formatted(
            SAME_NAME,
            all(own, term -> "strpos(e.words, :words%d) > 0".formatted(texts.indexOf(term))),
            WORDS_OF_NAME,
            all(own, term -> "strpos(e.name, :sought%d) > 0".formatted(texts.indexOf(term))),
            IN_NAME,
            sought.stream()
                .map(one -> inSomeWay(one, this::inNameOrItems))
                .collect(Collectors.joining(") and (", "(", ")")),
            IN_NAME_OR_ITEMS,
            ANYWHERE);
  }

  /** The order of hits with equal rank; browsing is ordered by code alone. */
  String nameLength() {
    return sought.isEmpty() ? "0" : "e.size";
  }

  private String inNameOrItems(SearchTerm term) {
    int number = texts.indexOf(term);
    return "strpos(e.name, :sought%d) > 0 or strpos(e.items, :sought%d) > 0"
        .formatted(number, number);
  }

  /** The condition that the terms meet, or those of another name, or one of the departments. */
  private String inSomeWay(Sought one, Function<SearchTerm, String> condition) {
    return Stream.concat(
            Stream.concat(Stream.of(one.terms()), one.otherNames().stream())
                .map(terms -> all(terms, condition)),
            one.departments().stream()
                .map(
                    code ->
                        "strpos(e.facets, :provider%d) > 0".formatted(departments.indexOf(code))))
        .collect(Collectors.joining(") or (", "(", ")"));
  }

  /** The condition for each of the terms that occurs in texts at all. */
  private static String all(List<SearchTerm> terms, Function<SearchTerm, String> condition) {
    String conditions =
        terms.stream()
            .filter(term -> !term.code())
            .map(condition)
            .collect(Collectors.joining(") and (", "(", ")"));
    return conditions.equals("()") ? "true" : conditions;
  }

  /** A provider as it stands among the facets of a row; a node stands before it. */
  private static String facetText(String provider) {
    return FacetCounts.SEPARATOR + provider + FacetCounts.SEPARATOR;
  }

  private static void facet(List<String> tokens, FacetName facet, Object value) {
    if (value != null && !value.toString().isBlank()) {
      tokens.add(Tokens.quoted(Tokens.ofFacet(facet, value.toString())));
    }
  }
}
