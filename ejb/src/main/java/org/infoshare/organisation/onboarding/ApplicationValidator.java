package org.infoshare.organisation.onboarding;

import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.OUT_OF_RANGE;

import java.util.List;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.organisation.department.Departments;

/** The rules for an application and for the texts of its commands. */
final class ApplicationValidator {

  private static final int MAX_SYSTEMS = 50;
  private static final int MAX_MISSING = 20;
  private static final int MAX_LINE_LENGTH = 500;
  private static final int MAX_NAME_LENGTH = 64;

  private ApplicationValidator() {}

  /** Refuses an application with all of its faults. */
  static void check(NewConnectionApplication newApplication) {
    var checks =
        new Checks()
            .requireText("/unit", newApplication.unit(), MAX_NAME_LENGTH)
            .requirePresent("/creditCode", newApplication.creditCode());
    Departments.checkCreditCode(checks, newApplication.creditCode());
    ContactPerson.check(checks, "/contact", newApplication.contact());
    checks.requireChoice("/networkZone", newApplication.networkZone(), NetworkZone.values());
    if (checkLines(checks, "/systems", newApplication.systems(), MAX_SYSTEMS)) {
      for (int i = 0; i < newApplication.systems().size(); i++) {
        var system = newApplication.systems().get(i);
        String at = "/systems/" + i;
        checks.requirePresent(at, system);
        if (system != null) {
          checks
              .requireText(at + "/name", system.name(), MAX_NAME_LENGTH)
              .requireText(at + "/purpose", system.purpose(), MAX_LINE_LENGTH);
        }
      }
    }
    checks.refuseIfAny();
  }

  /** Refuses an invalid list of missing information. */
  static void checkMissing(List<String> missing) {
    var checks = new Checks();
    if (checkLines(checks, "/missingInformation", missing, MAX_MISSING)) {
      for (int i = 0; i < missing.size(); i++) {
        checks.requireText("/missingInformation/" + i, missing.get(i), MAX_LINE_LENGTH);
      }
    }
    checks.refuseIfAny();
  }

  private static boolean checkLines(Checks checks, String at, List<?> lines, int maxLines) {
    if (lines == null || lines.isEmpty()) {
      checks.addFault(at, MISSING);
      return false;
    }
    checks.require(lines.size() <= maxLines, at, OUT_OF_RANGE, 1, maxLines);
    return lines.size() <= maxLines;
  }
}
