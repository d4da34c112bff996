package org.infoshare.cases.compliance;

import static org.infoshare.cases.compliance.ViolationReason.OCCURRED_IN_FUTURE;
import static org.infoshare.foundation.platform.PlatformReason.DUPLICATE;
import static org.infoshare.foundation.platform.PlatformReason.MISSING;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;

/** Checks the contents of registrations, orders and later statements. */
final class ViolationValidator {

  static final int MAX_TEXT_LENGTH = 2000;

  private static final int MAX_ABOUT_LENGTH = 64;
  private static final int MAX_REFERRAL_LENGTH = 200;
  private static final int MAX_GRANTS = 100;
  private static final int MAX_WORKING_DAYS = 250;

  private ViolationValidator() {}

  /** Collects the faults of a department code, which may be null. */
  interface Offenders {

    void check(Checks checks, String pointer, String code);
  }

  /**
   * Collects the faults of a registration.
   *
   * @param registration the registration, not null
   * @param today the last day on which the fact can have happened
   * @param offenders adds a fault if the department does not exist or no longer exists
   */
  static void check(
      Checks checks, NewViolation registration, LocalDate today, Offenders offenders) {
    checks
        .requireChoice("/kind", registration.kind(), ViolationKind.values())
        .requirePresent("/occurredOn", registration.occurredOn())
        .require(
            registration.occurredOn() == null || !registration.occurredOn().isAfter(today),
            "/occurredOn",
            OCCURRED_IN_FUTURE,
            today)
        .requireText("/facts", registration.facts(), MAX_TEXT_LENGTH)
        .optionalText("/about", registration.about(), MAX_ABOUT_LENGTH);
    if (registration.department() == null || registration.department().isBlank()) {
      checks.addFault("/department", MISSING);
    }
    offenders.check(checks, "/department", registration.department());
    checkGrants(checks, registration);
  }

  private static void checkGrants(Checks checks, NewViolation registration) {
    var grants = grants(registration);
    boolean missing =
        registration.kind() != null && registration.kind().isMisuse() && grants.isEmpty();
    checks.require(!missing, "/grants", MISSING);
    checks.requireInRange("/grants", grants.size(), 0, MAX_GRANTS);
    var seen = new HashMap<UUID, String>();
    for (int i = 0; i < grants.size(); i++) {
      String pointer = "/grants/" + i;
      checks.requirePresent(pointer, grants.get(i));
      String first = grants.get(i) == null ? null : seen.putIfAbsent(grants.get(i), pointer);
      checks.require(first == null, pointer, DUPLICATE, first);
    }
  }

  static List<UUID> grants(NewViolation registration) {
    return registration.grants() == null ? List.of() : registration.grants();
  }

  /**
   * Checks an order, first or repeated.
   *
   * @param pointer the pointer to its text
   * @param workingDays the working days that it sets; null for the limit of the rule-set
   * @throws Refusal {@code invalid} with every fault
   */
  static void checkOrder(String pointer, String text, Integer workingDays) {
    var checks = new Checks().requireText(pointer, text, MAX_TEXT_LENGTH);
    if (workingDays != null) {
      checks.requireInRange("/workingDays", workingDays, 1, MAX_WORKING_DAYS);
    }
    checks.refuseIfAny();
  }

  static void checkWords(String pointer, String text) {
    new Checks().requireText(pointer, text, MAX_TEXT_LENGTH).refuseIfAny();
  }

  static void checkReferral(String to, String document, String reasons) {
    new Checks()
        .requireText("/to", to, MAX_REFERRAL_LENGTH)
        .requireText("/document", document, MAX_REFERRAL_LENGTH)
        .requireText("/reasons", reasons, MAX_TEXT_LENGTH)
        .refuseIfAny();
  }
}
