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

/** The classes of basic information, and who answers for one as a whole (2016 rules, ch. II). */
@ApplicationScoped
public class BasicClasses {

  private final Responsibilities responsibilities;
  private final Clock clock;

  /** For the container's proxy. */
  protected BasicClasses() {
    this(null, null);
  }

  @Inject
  BasicClasses(Responsibilities responsibilities, Clock clock) {
    this.responsibilities = responsibilities;
    this.clock = clock;
  }

  /**
   * Takes the class that a message names for a fault where there is none.
   *
   * @param code 01 to 16, or 99; null where the message names none
   */
  public void checkClass(Checks checks, String pointer, String code) {
    checks.require(
        code == null || responsibilities.classExists(code), pointer, BASIC_CLASS_UNKNOWN, code);
  }

  /**
   * The one department that answers for every datum of a class by the rows that hold today, the
   * named source among several; empty where there are several, or the table leaves one open.
   */
  public Optional<String> onlyDepartment(String code) {
    var rows =
        responsibilities.list(
            new ResponsibilityFilter(null, code, null, null), LocalDate.now(clock));
    var sourced =
        rows.stream()
            .filter(ResponsibilityView::source)
            .map(ResponsibilityView::term)
            .collect(Collectors.toSet());
    var departments = new HashSet<String>();
    rows.stream()
        .filter(row -> row.source() || !sourced.contains(row.term()))
        .forEach(row -> departments.add(row.department()));
    return departments.size() == 1
        ? Optional.ofNullable(departments.iterator().next())
        : Optional.empty();
  }
}
