package org.infoshare.time.rulebook;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The settings that a rule-set leaves open and the authority has chosen. Reading a setting that the
 * rule-set does not have is a programming error: under Decree 809 there is no joint review, and so
 * no batch.
 */
public final class RuleSettings {

  private final String ruleSet;
  private final Map<String, String> values;

  RuleSettings(String ruleSet, Map<String, String> values) {
    this.ruleSet = ruleSet;
    this.values = Map.copyOf(values);
  }

  /** The interval at which disputes are collected for joint review (2016 rules, art. 35: 定期汇总). */
  public BatchInterval disputeBatch() {
    return BatchInterval.valueOf(value("dispute.batch"));
  }

  /** Whether a party may submit the result of a joint review that it disputes to the government. */
  public boolean submissionAfterReview() {
    return Boolean.parseBoolean(value("dispute.submit-after-review"));
  }

  /** The parties that must submit an unresolved dispute to the government. */
  public DisputeSubmitters disputeSubmitters() {
    return DisputeSubmitters.valueOf(value("dispute.submit-by"));
  }

  /** The start of the time to provide after a ruling. */
  public RulingClock rulingClock() {
    return RulingClock.valueOf(value("ruling.clock"));
  }

  /** The time of day from which on a submission counts as received on the next day. */
  public Optional<LocalTime> calendarCutoff() {
    return Optional.of(value("calendar.cutoff"))
        .filter(value -> !value.equals(RuleSetting.NOT_SET))
        .map(LocalTime::parse);
  }

  /** The years that a use may last at most; no article sets a number. */
  public int maxUseYears() {
    return Integer.parseInt(value("use.years"));
  }

  /** The years that a confidentiality agreement may last at most; no article sets a number. */
  public int maxAgreementYears() {
    return Integer.parseInt(value("agreement.years"));
  }

  /**
   * The number of working days that a deadline retains at least when the calendar moves it, 0 to
   * 30.
   */
  public int calendarGrace() {
    return Integer.parseInt(value("calendar.grace"));
  }

  /**
   * The days before (negative), on and after the due date on which reminders are sent, in order.
   */
  public List<Integer> reminderOffsets() {
    return Stream.of(value("reminder.offsets").split(",")).map(Integer::valueOf).toList();
  }

  private String value(String key) {
    var value = values.get(key);
    if (value == null) {
      throw new IllegalStateException("Rule-set " + ruleSet + " has no setting " + key);
    }
    return value;
  }
}
