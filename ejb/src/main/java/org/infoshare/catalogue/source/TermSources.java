package org.infoshare.catalogue.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Succession;
import org.infoshare.organisation.department.Successions;
import org.infoshare.organisation.department.Territories;
import org.infoshare.organisation.department.Territory;

/** Determines the present source of a term. */
@ApplicationScoped
class TermSources {

  private final Responsibilities responsibilities;
  private final Territories territories;
  private final Successions successions;
  private final Clock clock;

  /** For the container's proxy. */
  protected TermSources() {
    this(null, null, null, null);
  }

  @Inject
  TermSources(
      Responsibilities responsibilities,
      Territories territories,
      Successions successions,
      Clock clock) {
    this.responsibilities = responsibilities;
    this.territories = territories;
    this.successions = successions;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The mergers of departments until today. */
  Succession succession() {
    return successions.on(today());
  }

  Territory territoryOf(String department) {
    return territories.territoryOf(department);
  }

  /** The rows of a term that are valid today, of the city and of its districts. */
  List<ResponsibilityView> rowsOf(String term) {
    return responsibilities.list(new ResponsibilityFilter(null, null, term, null), today());
  }

  /**
   * The source of a term in one city or district.
   *
   * @param territory null for the city
   */
  TermSource of(StandardTerm term, Territory territory) {
    var rows =
        rowsOf(term.code()).stream()
            .filter(
                row ->
                    territory == null
                        ? row.level() == DepartmentLevel.MUNICIPAL
                        : row.territory().equals(territory))
            .toList();
    return TermSource.of(term, rows);
  }

  /** The source of a term in one city or district by its confirmed rows alone. */
  TermSource confirmedOf(StandardTerm term, Territory territory) {
    return TermSource.of(term, confirmedRowsOf(term, territory));
  }

  /** The confirmed rows of a term in one city or district that are valid today. */
  List<ResponsibilityView> confirmedRowsOf(StandardTerm term, Territory territory) {
    return rowsOf(term.code()).stream()
        .filter(row -> row.confirmed() && row.territory().equals(territory))
        .toList();
  }

  /** The sources of a term in the city and in its districts, confirmed or inferred. */
  Set<String> allOf(StandardTerm term) {
    return rowsOf(term.code()).stream()
        .collect(groupingBy(ResponsibilityView::territory))
        .values()
        .stream()
        .map(rows -> TermSource.of(term, rows).department())
        .filter(Objects::nonNull)
        .collect(toSet());
  }
}
