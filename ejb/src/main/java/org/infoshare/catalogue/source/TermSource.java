package org.infoshare.catalogue.source;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/**
 * The source of a term in one city or district: who may publish it as its own.
 *
 * @param department the one department; null if there is none
 * @param functions the functions that the table names, joined; empty if it names none
 * @param evidenceTags how certain the rows are, joined; empty if there is none
 */
record TermSource(SourceStatus status, String department, String functions, String evidenceTags) {

  /**
   * Determines the source from the valid rows: the designated source department among several, else
   * the only department. If rows are confirmed, only they count. A function without a department
   * leaves the source open. Two functions of one department are one source.
   *
   * @param rows the rows of the term on the day in question, in one city or district
   */
  static TermSource of(StandardTerm term, List<ResponsibilityView> rows) {
    var confirmed = rows.stream().filter(ResponsibilityView::confirmed).toList();
    var counted = confirmed.isEmpty() ? rows : confirmed;
    String responsible = responsible(counted);
    SourceStatus status;
    if (Boolean.TRUE.equals(term.identifier())) {
      status = SourceStatus.IDENTIFIER;
    } else if (rows.isEmpty()) {
      status = SourceStatus.FREE;
    } else if (confirmed.isEmpty()) {
      status = SourceStatus.INFERRED;
    } else {
      status = responsible == null ? SourceStatus.UNASSIGNED : SourceStatus.RESPONSIBLE;
    }
    return new TermSource(
        status,
        responsible,
        distinct(counted, ResponsibilityView::function),
        distinct(counted, ResponsibilityView::evidenceTag));
  }

  private static String distinct(
      List<ResponsibilityView> rows, Function<ResponsibilityView, String> value) {
    return rows.stream().map(value).distinct().collect(joining("、"));
  }

  private static String responsible(List<ResponsibilityView> rows) {
    var sources = rows.stream().filter(ResponsibilityView::source).toList();
    var departments = new HashSet<String>();
    (sources.isEmpty() ? rows : sources).forEach(row -> departments.add(row.department()));
    return departments.size() == 1 ? departments.iterator().next() : null;
  }
}
