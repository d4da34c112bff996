package org.infoshare.sharing.usage;

import static org.infoshare.sharing.usage.UsageReason.USAGE_PERIOD_INVALID;

import java.time.LocalDate;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.grant.Access;

/** What a usage record must say (Decree 809 art. 29). */
final class UsageForm {

  private static final int LONGEST = 1000;

  private UsageForm() {}

  /**
   * Checks everything at once.
   *
   * @param used the access right that was used; null where none is named
   * @throws Refusal {@code invalid} with every fault
   */
  static void check(NewUsageRecord asked, Access used, LocalDate today) {
    var checks =
        new Checks()
            .requirePresent("/grant", asked.grant())
            .requirePresent("/from", asked.from())
            .requirePresent("/until", asked.until())
            .requireText("/scenario", asked.scenario(), LONGEST)
            .requireText("/process", asked.process(), LONGEST)
            .requireText("/effect", asked.effect(), LONGEST)
            .requireText("/storage", asked.storage(), LONGEST)
            .optionalText("/destruction", asked.destruction(), LONGEST);
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
