package org.infoshare.time.rulebook;

/**
 * The value of a limit or another rule; what does not apply is absent.
 *
 * @param workingDays of a limit
 * @param extensionDays of a limit that may be extended
 * @param supplementClock of a limit with a clock
 * @param value of a setting, or the adopted rule-set
 */
public record RuleValue(
    Integer workingDays, Integer extensionDays, SupplementClock supplementClock, String value) {

  static RuleValue of(String value) {
    return new RuleValue(null, null, null, value);
  }

  static RuleValue of(Integer workingDays) {
    return new RuleValue(workingDays, null, null, null);
  }

  static RuleValue of(LimitValue limit) {
    return new RuleValue(limit.workingDays(), limit.extensionDays(), limit.supplementClock(), null);
  }

  /** The value as evidence states it. */
  String describe() {
    if (value != null) {
      return value;
    }
    if (workingDays == null) {
      return "none";
    }
    return workingDays
        + (extensionDays == null ? "" : "+" + extensionDays)
        + (supplementClock == null ? "" : " " + supplementClock);
  }
}
