package org.infoshare.sharing.usage;

import static org.infoshare.sharing.usage.UsageReason.USAGE_PERIOD_INVALID;

import java.time.LocalDate;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.grant.GrantSnapshot;

/** Checks a new usage record (Decree 809 art. 29). */
final class UsageRecordValidator {

  private static final int MAX_TEXT_LENGTH = 1000;

  private UsageRecordValidator() {}

  /**
   * Checks everything at once.
   *
   * @param grant the grant that was used; null if none is named
   * @throws Refusal {@code invalid} with every fault
   */
  static void check(NewUsageRecord newRecord, GrantSnapshot grant, LocalDate today) {
    var checks =
        new Checks()
            .requirePresent("/grant", newRecord.grant())
            .requirePresent("/from", newRecord.from())
            .requirePresent("/until", newRecord.until())
            .requireText("/scenario", newRecord.scenario(), MAX_TEXT_LENGTH)
            .requireText("/process", newRecord.process(), MAX_TEXT_LENGTH)
            .requireText("/effect", newRecord.effect(), MAX_TEXT_LENGTH)
            .requireText("/storage", newRecord.storage(), MAX_TEXT_LENGTH)
            .optionalText("/destruction", newRecord.destruction(), MAX_TEXT_LENGTH);
    if (newRecord.from() != null && newRecord.until() != null) {
      boolean sound =
          (grant == null || !newRecord.from().isBefore(grant.validFrom()))
              && !newRecord.until().isBefore(newRecord.from())
              && !newRecord.until().isAfter(today);
      checks.require(sound, "/until", USAGE_PERIOD_INVALID);
    }
    checks.refuseIfAny();
  }
}
