package org.infoshare.organisation.onboarding;

import static org.infoshare.foundation.platform.PlatformReason.MISSING;
import static org.infoshare.foundation.platform.PlatformReason.OUT_OF_RANGE;

import java.util.List;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.organisation.department.Departments;

/** What an application, and the words that move it, must look like. */
final class ApplicationForm {

  static final int LONGEST_REASONS = 1000;

  private static final int MOST_SYSTEMS = 50;
  private static final int MOST_MISSING = 20;
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_NAME = 64;

  private ApplicationForm() {}

  /** Refuses an application with everything that is wrong in it. */
  static void check(NewApplication asked) {
    var checks =
        new Checks()
            .requireText("/unit", asked.unit(), LONGEST_NAME)
            .requirePresent("/creditCode", asked.creditCode());
    Departments.checkCreditCode(checks, asked.creditCode());
    ContactPerson.check(checks, "/contact", asked.contact());
    checks.requirePresent("/networkZone", asked.networkZone());
    if (hasLines(checks, "/systems", asked.systems(), MOST_SYSTEMS)) {
      for (int i = 0; i < asked.systems().size(); i++) {
        var system = asked.systems().get(i);
        String at = "/systems/" + i;
        checks.requirePresent(at, system);
        if (system != null) {
          checks
              .requireText(at + "/name", system.name(), LONGEST_NAME)
              .requireText(at + "/purpose", system.purpose(), LONGEST_LINE);
        }
      }
    }
    checks.refuseIfAny();
  }

  /** Refuses a list of what is missing that is not one. */
  static void checkMissing(List<String> missing) {
    var checks = new Checks();
    if (hasLines(checks, "/missing", missing, MOST_MISSING)) {
      for (int i = 0; i < missing.size(); i++) {
        checks.requireText("/missing/" + i, missing.get(i), LONGEST_LINE);
      }
    }
    checks.refuseIfAny();
  }

  static void checkReasons(String reasons) {
    new Checks().requireText("/reasons", reasons, LONGEST_REASONS).refuseIfAny();
  }

  private static boolean hasLines(Checks checks, String at, List<?> lines, int most) {
    if (lines == null || lines.isEmpty()) {
      checks.addFault(at, MISSING);
      return false;
    }
    checks.require(lines.size() <= most, at, OUT_OF_RANGE, 1, most);
    return lines.size() <= most;
  }
}
