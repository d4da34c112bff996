package org.infoshare.sharing.terms;

import static org.infoshare.foundation.platform.PlatformReason.OUT_OF_RANGE;
import static org.infoshare.sharing.terms.TermsReason.PERIOD_INVALID;
import static org.infoshare.sharing.terms.TermsReason.PERIOD_TOO_LONG;

import java.time.LocalDate;
import org.infoshare.foundation.platform.Checks;

/**
 * Checks the use that a department intends, of an entry or of information that is in no entry yet:
 * legal basis, purpose, scenario, mode and period (Decree 809 art. 20).
 */
public final class UseValidator {

  private static final int MAX_STATUTE_LENGTH = 200;
  private static final int MAX_ARTICLE_LENGTH = 50;
  private static final int MAX_DUTY_LENGTH = 500;
  private static final int MAX_PURPOSE_LENGTH = 200;
  private static final int MAX_SCENARIO_LENGTH = 1000;
  private static final LocalDate LATEST_DATE = LocalDate.of(9999, 12, 31);

  private UseValidator() {}

  public static void checkLegalBasis(Checks checks, LegalBasis basis) {
    var given = basis == null ? new LegalBasis(null, null, null) : basis;
    checks
        .requireText("/legalBasis/statute", given.statute(), MAX_STATUTE_LENGTH)
        .requireText("/legalBasis/article", given.article(), MAX_ARTICLE_LENGTH)
        .requireText("/legalBasis/duty", given.duty(), MAX_DUTY_LENGTH);
  }

  public static void checkPurpose(Checks checks, String purpose) {
    checks.requireText("/purpose", purpose, MAX_PURPOSE_LENGTH);
  }

  public static void checkScenario(Checks checks, String scenario) {
    checks.requireText("/scenario", scenario, MAX_SCENARIO_LENGTH);
  }

  /** Checks the mode and the period of use. The period must be in order and not over. */
  public static void checkMode(
      Checks checks, AccessMode mode, LocalDate from, LocalDate until, LocalDate today) {
    checks
        .requireChoice("/mode", mode, AccessMode.values())
        .requirePresent("/useFrom", from)
        .requirePresent("/useUntil", until);
    if (from == null || until == null) {
      return;
    }
    if (until.isAfter(LATEST_DATE)) {
      checks.addFault("/useUntil", OUT_OF_RANGE, today, LATEST_DATE);
      return;
    }
    boolean sound = !from.isAfter(until) && !until.isBefore(today);
    checks.require(sound, "/useUntil", PERIOD_INVALID);
  }

  /**
   * Checks the length of a period of use, which no article limits.
   *
   * @param maxYears the years that it may last at most, as configured
   */
  public static void checkLength(Checks checks, LocalDate from, LocalDate until, int maxYears) {
    if (from != null && until != null && !from.isAfter(until) && !until.isAfter(LATEST_DATE)) {
      checks.require(
          !until.isAfter(from.plusYears(maxYears)), "/useUntil", PERIOD_TOO_LONG, maxYears);
    }
  }
}
