package org.infoshare.catalogue.source;

import static org.infoshare.catalogue.source.SourceReason.BASIC_CLASS_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Territories;

/**
 * The classes of basic information, and the department that is responsible for a whole class (2016
 * rules, ch. II).
 */
@ApplicationScoped
public class BasicClasses {

  private final Responsibilities responsibilities;
  private final Territories territories;
  private final Clock clock;

  /** For the container's proxy. */
  protected BasicClasses() {
    this(null, null, null);
  }

  @Inject
  BasicClasses(Responsibilities responsibilities, Territories territories, Clock clock) {
    this.responsibilities = responsibilities;
    this.territories = territories;
    this.clock = clock;
  }

  /**
   * Adds a fault if a request names a class that does not exist.
   *
   * @param code 01 to 16, or 99; null if the request names none
   */
  public void checkClass(Checks checks, String pointer, String code) {
    checks.require(
        code == null || responsibilities.classExists(code), pointer, BASIC_CLASS_UNKNOWN, code);
  }

  /**
   * The one department that is responsible for every datum of a class by the rows valid today; the
   * designated source if there are several. Empty if several departments remain, if a row has none
   * yet, or if a row is not confirmed: what is only inferred decides nothing. The rows are those of
   * the requester's district if it has any, else those of the city.
   *
   * @param requester the code of the department that asks
   */
  public Optional<String> onlyDepartment(String code, String requester) {
    var own = territories.territoryOf(requester);
    var all =
        responsibilities.list(
            new ResponsibilityFilter(null, code, null, null), LocalDate.now(clock));
    boolean district = all.stream().anyMatch(row -> row.territory().equals(own));
    var rows =
        all.stream()
            .filter(
                row ->
                    district
                        ? row.territory().equals(own)
                        : row.level() == DepartmentLevel.MUNICIPAL)
            .toList();
    var sourced =
        rows.stream()
            .filter(ResponsibilityView::source)
            .map(ResponsibilityView::term)
            .collect(Collectors.toSet());
    var departments = new HashSet<String>();
    rows.stream()
        .filter(row -> row.source() || !sourced.contains(row.term()))
        .forEach(row -> departments.add(row.confirmed() ? row.department() : null));
    return departments.size() == 1
        ? Optional.ofNullable(departments.iterator().next())
        : Optional.empty();
  }
}
