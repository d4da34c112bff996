package org.infoshare.sharing.usage;

import static org.infoshare.sharing.usage.UsageReason.USAGE_PERIOD_INVALID;

import java.time.LocalDate;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.grant.GrantSnapshot;

/** What a usage record must say (Decree 809 art. 29). */
final class UsageRecordValidator {

  private static final int MAX_TEXT_LENGTH = 1000;

  private UsageRecordValidator() {}

  /**
   * Checks everything at once.
   *
   * @param used the access right that was used; null where none is named
   * @throws Refusal {@code invalid} with every fault
   */
  static void check(NewUsageRecord asked, GrantSnapshot used, LocalDate today) {
    var checks =
        new Checks()
            .requirePresent("/grant", asked.grant())
            .requirePresent("/from", asked.from())
            .requirePresent("/until", asked.until())
            .requireText("/scenario", asked.scenario(), MAX_TEXT_LENGTH)
            .requireText("/process", asked.process(), MAX_TEXT_LENGTH)
            .requireText("/effect", asked.effect(), MAX_TEXT_LENGTH)
            .requireText("/storage", asked.storage(), MAX_TEXT_LENGTH)
            .optionalText("/destruction", asked.destruction(), MAX_TEXT_LENGTH);
    if (asked.from() != null && asked.until() != null) {
      boolean sound =
          (used == null || !asked.from().isBefore(used.validFrom()))
              && !asked.until().isBefore(asked.from())
              && !asked.until().isAfter(today);
      checks.require(sound, "/until", USAGE_PERIOD_INVALID);
    }
    checks.refuseIfAny();
  }
}
