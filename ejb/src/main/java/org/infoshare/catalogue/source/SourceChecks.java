package org.infoshare.catalogue.source;

import static org.infoshare.catalogue.source.SourceReason.BASIC_CLASS_UNKNOWN;
import static org.infoshare.catalogue.source.SourceReason.DEPARTMENT_UNKNOWN;
import static org.infoshare.catalogue.source.SourceReason.PERIOD_REVERSED;
import static org.infoshare.catalogue.source.SourceReason.TERM_UNKNOWN;
import static org.infoshare.foundation.platform.PlatformReason.DUPLICATE;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.OUT_OF_RANGE;

import java.util.HashMap;
import java.util.regex.Pattern;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.organisation.department.Departments;

/** The checks of a term and of a row of the table. Every field at fault is reported at once. */
final class SourceChecks {

  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final int MAX_SYNONYMS = 50;
  private static final int MAX_NAME_LENGTH = 50;

  private final StandardTerms terms;
  private final Responsibilities responsibilities;
  private final Departments departments;

  SourceChecks(StandardTerms terms, Responsibilities responsibilities, Departments departments) {
    this.terms = terms;
    this.responsibilities = responsibilities;
    this.departments = departments;
  }

  static void term(StandardTerm term) {
    var checks =
        new Checks()
            .requireMatch("/code", term.code(), CODE)
            .requireText("/chineseName", term.chineseName(), MAX_NAME_LENGTH)
            .requireText("/englishName", term.englishName(), 128)
            .requireText("/meaning", term.meaning(), 500)
            .requirePresent("/identifier", term.identifier())
            .require(
                term.synonyms().size() <= MAX_SYNONYMS, "/synonyms", OUT_OF_RANGE, 0, MAX_SYNONYMS);
    var firstPointers = new HashMap<String, String>();
    for (int i = 0; i < term.synonyms().size(); i++) {
      String pointer = "/synonyms/" + i;
      String synonym = term.synonyms().get(i);
      checks.requireText(pointer, synonym, MAX_NAME_LENGTH);
      String firstPointer = firstPointers.putIfAbsent(synonym, pointer);
      checks.require(firstPointer == null, pointer, DUPLICATE, firstPointer);
    }
    checks.refuseIfAny();
  }

  void row(NewResponsibility row) {
    var checks = new Checks();
    if (isMissing(row.basicClass())) {
      checks.addFault("/basicClass", MISSING);
    }
    basicClass(row.basicClass(), checks);
    if (isMissing(row.term())) {
      checks.addFault("/term", MISSING);
    }
    term(row.term(), checks);
    checks.requireText("/function", row.function(), MAX_NAME_LENGTH);
    department(row.department(), checks);
    checks.requirePresent("/validFrom", row.validFrom());
    checks.require(
        row.validFrom() == null
            || row.validUntil() == null
            || !row.validUntil().isBefore(row.validFrom()),
        "/validUntil",
        PERIOD_REVERSED,
        row.validFrom());
    checks.requireText("/lawBasis", row.lawBasis(), 500);
    checks.requireText("/evidenceTag", row.evidenceTag(), 32);
    checks.refuseIfAny();
  }

  void filter(ResponsibilityFilter filter) {
    var checks = new Checks();
    basicClass(filter.basicClass(), checks);
    term(filter.term(), checks);
    departments.checkExists(checks, "/department", filter.department());
    checks.refuseIfAny();
  }

  void assignment(FunctionAssignment assignment) {
    var checks = new Checks().requireText("/function", assignment.function(), MAX_NAME_LENGTH);
    if (isMissing(assignment.department())) {
      checks.addFault("/department", MISSING);
    }
    department(assignment.department(), checks);
    checks.refuseIfAny();
  }

  private void basicClass(String code, Checks checks) {
    if (!isMissing(code)) {
      checks.require(responsibilities.classExists(code), "/basicClass", BASIC_CLASS_UNKNOWN, code);
    }
  }

  private void term(String code, Checks checks) {
    if (!isMissing(code)) {
      checks.require(terms.find(code).isPresent(), "/term", TERM_UNKNOWN, code);
    }
  }

  private void department(String code, Checks checks) {
    if (!isMissing(code)) {
      checks.require(departments.exists(code), "/department", DEPARTMENT_UNKNOWN, code);
    }
  }

  private static boolean isMissing(String text) {
    return text == null || text.isBlank();
  }
}
