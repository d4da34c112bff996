package org.infoshare.catalogue.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Who may publish a term as its own.
 *
 * @param department the one department; null where there is none
 * @param functions the functions that the table names, joined; empty where it names none
 */
record TermSource(TermStanding status, String department, String functions) {

  /**
   * What follows from the rows that hold: the named source department among several, else the only
   * department; without a row, whoever claimed the term. A function without department leaves open
   * whose the term is, and two functions of one department are one source.
   *
   * @param rows the rows of the term on the day in question
   */
  static TermSource of(
      StandardTerm term, List<ResponsibilityView> rows, Supplier<Optional<String>> claimed) {
    String functions =
        rows.stream().map(ResponsibilityView::function).distinct().collect(Collectors.joining("、"));
    String responsible = responsible(rows);
    if (Boolean.TRUE.equals(term.identifier())) {
      return new TermSource(TermStanding.IDENTIFIER, responsible, functions);
    }
    if (!rows.isEmpty()) {
      var standing = responsible == null ? TermStanding.OPEN : TermStanding.RESPONSIBLE;
      return new TermSource(standing, responsible, functions);
    }
    return claimed
        .get()
        .map(department -> new TermSource(TermStanding.CLAIMED, department, functions))
        .orElseGet(() -> new TermSource(TermStanding.FREE, null, functions));
  }

  private static String responsible(List<ResponsibilityView> rows) {
    var named = rows.stream().filter(ResponsibilityView::source).toList();
    var departments = new HashSet<String>();
    (named.isEmpty() ? rows : named).forEach(row -> departments.add(row.department()));
    return departments.size() == 1 ? departments.iterator().next() : null;
  }
}
