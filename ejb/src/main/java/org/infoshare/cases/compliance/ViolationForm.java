package org.infoshare.cases.compliance;

import static org.infoshare.foundation.platform.PlatformReason.DUPLICATE;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;

/** What a registration, an order and the words that follow must say. */
final class ViolationForm {

  static final int LONGEST = 2000;

  private static final int LONGEST_ABOUT = 64;
  private static final int LONGEST_BODY = 200;
  private static final int MOST_GRANTS = 100;
  private static final int MOST_DAYS = 250;

  private ViolationForm() {}

  /** Collects what is wrong with the code of a department, null or not. */
  interface Offenders {

    void check(Checks checks, String pointer, String code);
  }

  /**
   * Collects what is wrong with a registration.
   *
   * @param asked what is registered, present
   * @param offenders takes a department for a fault that cannot have done it, as there is none, or
   *     none any more
   */
  static void check(Checks checks, NewViolation asked, Offenders offenders) {
    checks
        .requirePresent("/kind", asked.kind())
        .requireText("/facts", asked.facts(), LONGEST)
        .optionalText("/about", asked.about(), LONGEST_ABOUT);
    if (asked.department() == null || asked.department().isBlank()) {
      checks.addFault("/department", MISSING);
    }
    offenders.check(checks, "/department", asked.department());
    checkGrants(checks, asked);
  }

  private static void checkGrants(Checks checks, NewViolation asked) {
    var grants = grants(asked);
    boolean needed = asked.kind() != null && asked.kind().isMisuse() && grants.isEmpty();
    checks.require(!needed, "/grants", MISSING);
    checks.requireInRange("/grants", grants.size(), 0, MOST_GRANTS);
    var seen = new HashMap<UUID, String>();
    for (int i = 0; i < grants.size(); i++) {
      String at = "/grants/" + i;
      checks.requirePresent(at, grants.get(i));
      String first = grants.get(i) == null ? null : seen.putIfAbsent(grants.get(i), at);
      checks.require(first == null, at, DUPLICATE, first);
    }
  }

  static List<UUID> grants(NewViolation asked) {
    return asked.grants() == null ? List.of() : asked.grants();
  }

  /**
   * Checks an order, or that it runs once more.
   *
   * @param pointer where the words of it stand
   * @param workingDays the days it gives; null for the usual ones
   * @throws Refusal {@code invalid} with every fault
   */
  static void checkOrder(String pointer, String words, Integer workingDays) {
    var checks = new Checks().requireText(pointer, words, LONGEST);
    if (workingDays != null) {
      checks.requireInRange("/workingDays", workingDays, 1, MOST_DAYS);
    }
    checks.refuseIfAny();
  }

  static void checkWords(String pointer, String words) {
    new Checks().requireText(pointer, words, LONGEST).refuseIfAny();
  }

  static void checkReferral(String to, String document, String reasons) {
    new Checks()
        .requireText("/to", to, LONGEST_BODY)
        .requireText("/document", document, LONGEST_BODY)
        .requireText("/reasons", reasons, LONGEST)
        .refuseIfAny();
  }
}
