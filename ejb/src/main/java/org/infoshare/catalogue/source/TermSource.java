package org.infoshare.catalogue.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The source of a term: who may publish it as its own.
 *
 * @param department the one department; null if there is none
 * @param functions the functions that the table names, joined; empty if it names none
 */
record TermSource(SourceStatus status, String department, String functions) {

  /**
   * Determines the source from the valid rows: the designated source department among several, else
   * the only department; without a row, the department that claimed the term. A function without a
   * department leaves the source open. Two functions of one department are one source.
   *
   * @param rows the rows of the term on the day in question
   */
  static TermSource of(
      StandardTerm term, List<ResponsibilityView> rows, Supplier<Optional<String>> claimant) {
    String functions =
        rows.stream().map(ResponsibilityView::function).distinct().collect(Collectors.joining("、"));
    String responsible = responsible(rows);
    if (Boolean.TRUE.equals(term.identifier())) {
      return new TermSource(SourceStatus.IDENTIFIER, responsible, functions);
    }
    if (!rows.isEmpty()) {
      var status = responsible == null ? SourceStatus.UNASSIGNED : SourceStatus.RESPONSIBLE;
      return new TermSource(status, responsible, functions);
    }
    return claimant
        .get()
        .map(department -> new TermSource(SourceStatus.CLAIMED, department, functions))
        .orElseGet(() -> new TermSource(SourceStatus.FREE, null, functions));
  }

  private static String responsible(List<ResponsibilityView> rows) {
    var sources = rows.stream().filter(ResponsibilityView::source).toList();
    var departments = new HashSet<String>();
    (sources.isEmpty() ? rows : sources).forEach(row -> departments.add(row.department()));
    return departments.size() == 1 ? departments.iterator().next() : null;
  }
}
