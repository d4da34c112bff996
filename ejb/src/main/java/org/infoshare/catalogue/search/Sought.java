package org.infoshare.catalogue.search;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that a query asks for. An entry has it if all its terms occur in the entry, or all
 * terms of one of its other names, or if one of the departments provides the entry.
 *
 * @param terms what the query says
 * @param otherNames other names of the same, each with its terms
 * @param departments the codes of the departments that it names
 */
record Sought(List<SearchTerm> terms, List<List<SearchTerm>> otherNames, Set<String> departments) {

  /**
   * What a query asks for. Each term stands for itself, but a query of several Latin words alone is
   * one phrase.
   */
  static List<Sought> of(String query, Vocabulary vocabulary) {
    var terms = SearchTerm.of(query);
    boolean phrase =
        terms.size() > 1 && terms.stream().noneMatch(term -> term.code() || term.run().unspaced());
    var named =
        phrase
            ? List.of(query)
            : terms.stream().filter(term -> !term.code()).map(term -> term.run().text()).toList();
    var otherNames = vocabulary.otherNames(named);
    Function<String, Set<String>> namesOf = name -> otherNames.getOrDefault(name, Set.of());
    if (phrase) {
      return List.of(of(terms, namesOf.apply(query), vocabulary.departments(query)));
    }
    return terms.stream()
        .map(
            term ->
                term.code()
                    ? new Sought(List.of(term), List.of(), Set.of())
                    : of(
                        List.of(term),
                        namesOf.apply(term.run().text()),
                        vocabulary.departments(term.run().text())))
        .toList();
  }

  private static Sought of(
      List<SearchTerm> terms, Set<String> otherNames, Set<String> departments) {
    return new Sought(
        terms,
        otherNames.stream()
            .sorted()
            .map(SearchTerm::of)
            .filter(name -> !name.isEmpty() && !name.equals(terms))
            .toList(),
        departments);
  }

  /** Its terms and those of its other names. */
  Stream<SearchTerm> allTerms() {
    return Stream.concat(terms.stream(), otherNames.stream().flatMap(List::stream));
  }

  /** Whether tokens alone cannot decide a hit. */
  boolean needsTextCheck() {
    return allTerms().anyMatch(SearchTerm::needsTextCheck);
  }

  /** The tokens that an entry with it must have, in the syntax of {@code tsquery}. */
  String tokenQuery() {
    var ways = Stream.concat(Stream.of(terms), otherNames.stream()).map(Sought::allTokens);
    var providers =
        departments.stream()
            .sorted()
            .map(code -> Tokens.quoted(Tokens.ofFacet(FacetName.PROVIDER, code)));
    return Stream.concat(ways, providers).collect(Collectors.joining(" | ", "(", ")"));
  }

  private static String allTokens(List<SearchTerm> terms) {
    return terms.stream().map(SearchTerm::tokenQuery).collect(Collectors.joining(" & "));
  }
}
