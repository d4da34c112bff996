package org.infoshare.sharing.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.infoshare.foundation.platform.CreditCode;
import org.infoshare.sharing.dataset.HostedRecord;

/** A rule that can be checked on a single record. */
@FunctionalInterface
interface ValueRule {

  boolean isBrokenBy(HostedRecord record);

  /** The rule of that kind for an item; null for a kind that compares several records. */
  static ValueRule of(QualityRuleKind kind, String item, Clock clock) {
    return switch (kind) {
      case REQUIRED -> record -> isEmpty(record.values(), item);
      case CITIZEN_NUMBER ->
          record -> isGiven(record, item) && !CitizenNumber.is(text(record, item));
      case CREDIT_CODE ->
          record -> isGiven(record, item) && !CreditCode.isValid(text(record, item));
      case NOT_FUTURE -> record -> isGiven(record, item) && isFuture(text(record, item), clock);
      case UNIQUE, REFERENCE -> null;
    };
  }

  /** Whether an item has no value, or only a blank text. */
  static boolean isEmpty(Map<String, Object> values, String item) {
    Object value = values.get(item);
    return value == null || (value instanceof String text && text.isBlank());
  }

  private static boolean isGiven(HostedRecord record, String item) {
    return !isEmpty(record.values(), item);
  }

  private static String text(HostedRecord record, String item) {
    return record.values().get(item).toString();
  }

  private static boolean isFuture(String value, Clock clock) {
    return value.length() == "2026-11-24".length()
        ? LocalDate.parse(value).isAfter(LocalDate.now(clock))
        : OffsetDateTime.parse(value).toInstant().isAfter(clock.instant());
  }
}
