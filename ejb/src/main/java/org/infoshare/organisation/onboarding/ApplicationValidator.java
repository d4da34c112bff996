package org.infoshare.organisation.onboarding;

import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.OUT_OF_RANGE;

import java.util.List;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.organisation.department.Departments;

/** What an application, and the words that move it, must look like. */
final class ApplicationValidator {

  static final int MAX_REASONS_LENGTH = 1000;

  private static final int MAX_SYSTEMS = 50;
  private static final int MAX_MISSING = 20;
  private static final int MAX_LINE_LENGTH = 500;
  private static final int MAX_NAME_LENGTH = 64;

  private ApplicationValidator() {}

  /** Refuses an application with everything that is wrong in it. */
  static void check(NewApplication asked) {
    var checks =
        new Checks()
            .requireText("/unit", asked.unit(), MAX_NAME_LENGTH)
            .requirePresent("/creditCode", asked.creditCode());
    Departments.checkCreditCode(checks, asked.creditCode());
    ContactPerson.check(checks, "/contact", asked.contact());
    checks.requirePresent("/networkZone", asked.networkZone());
    if (checkLines(checks, "/systems", asked.systems(), MAX_SYSTEMS)) {
      for (int i = 0; i < asked.systems().size(); i++) {
        var system = asked.systems().get(i);
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

  /** Refuses a list of what is missing that is not one. */
  static void checkMissing(List<String> missing) {
    var checks = new Checks();
    if (checkLines(checks, "/missing", missing, MAX_MISSING)) {
      for (int i = 0; i < missing.size(); i++) {
        checks.requireText("/missing/" + i, missing.get(i), MAX_LINE_LENGTH);
      }
    }
    checks.refuseIfAny();
  }

  static void checkReasons(String reasons) {
    new Checks().requireText("/reasons", reasons, MAX_REASONS_LENGTH).refuseIfAny();
  }

  private static boolean checkLines(Checks checks, String at, List<?> lines, int most) {
    if (lines == null || lines.isEmpty()) {
      checks.addFault(at, MISSING);
      return false;
    }
    checks.require(lines.size() <= most, at, OUT_OF_RANGE, 1, most);
    return lines.size() <= most;
  }
}
