package org.infoshare.cases.compliance;

import static org.infoshare.foundation.platform.PlatformReason.DUPLICATE;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;

/** What a registration, an order and the words that follow must say. */
final class ViolationValidator {

  static final int MAX_TEXT_LENGTH = 2000;

  private static final int MAX_ABOUT_LENGTH = 64;
  private static final int MAX_REFERRAL_LENGTH = 200;
  private static final int MAX_GRANTS = 100;
  private static final int MAX_WORKING_DAYS = 250;

  private ViolationValidator() {}

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
        .requireText("/facts", asked.facts(), MAX_TEXT_LENGTH)
        .optionalText("/about", asked.about(), MAX_ABOUT_LENGTH);
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
    checks.requireInRange("/grants", grants.size(), 0, MAX_GRANTS);
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
    var checks = new Checks().requireText(pointer, words, MAX_TEXT_LENGTH);
    if (workingDays != null) {
      checks.requireInRange("/workingDays", workingDays, 1, MAX_WORKING_DAYS);
    }
    checks.refuseIfAny();
  }

  static void checkWords(String pointer, String words) {
    new Checks().requireText(pointer, words, MAX_TEXT_LENGTH).refuseIfAny();
  }

  static void checkReferral(String to, String document, String reasons) {
    new Checks()
        .requireText("/to", to, MAX_REFERRAL_LENGTH)
        .requireText("/document", document, MAX_REFERRAL_LENGTH)
        .requireText("/reasons", reasons, MAX_TEXT_LENGTH)
        .refuseIfAny();
  }
}
