package org.infoshare.catalogue.source;

import java.time.LocalDate;
import java.util.UUID;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Succession;
import org.infoshare.organisation.department.Territory;

/**
 * A row of the table of responsible departments (责任采集部门), as of a day.
 *
 * @param basicClass the number of the class of basic information, 01 to 16, or 99 for others
 * @param className its Chinese name
 * @param classEvidence how certain it is that the class is one of the 16
 * @param term the code of the standard term
 * @param termName its Chinese name
 * @param level whether it holds in the city or in a district
 * @param area the division code of the city or district
 * @param function the name of the responsible function, such as 公安
 * @param department the code of the department that has the function; absent until it is assigned
 * @param source whether it is the one source department (数源部门) among several on that day
 * @param validUntil the last day; absent if there is no end
 * @param evidenceTag how certain item and department are
 * @param confirmed whether it decides: it was read in a law, or the authority confirmed it on
 *     record; otherwise it only advises
 * @param confirmedOn the day of the authority's confirmation; absent if there is none
 * @param confirmation its grounds; absent if there is none
 */
public record ResponsibilityView(
    UUID id,
    String basicClass,
    String className,
    String classEvidence,
    String term,
    String termName,
    DepartmentLevel level,
    String area,
    String function,
    String department,
    boolean source,
    LocalDate validFrom,
    LocalDate validUntil,
    String lawBasis,
    String evidenceTag,
    boolean confirmed,
    LocalDate confirmedOn,
    String confirmation) {

  /** The city or district in which it holds. */
  Territory territory() {
    return new Territory(level, area);
  }

  /** The same row with the successor of its department. */
  ResponsibilityView withSuccessor(Succession succession) {
    return new ResponsibilityView(
        id,
        basicClass,
        className,
        classEvidence,
        term,
        termName,
        level,
        area,
        function,
        succession.successorOf(department),
        source,
        validFrom,
        validUntil,
        lawBasis,
        evidenceTag,
        confirmed,
        confirmedOn,
        confirmation);
  }
}
