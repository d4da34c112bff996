package org.infoshare.time.rulebook;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a rule-set leaves open and the authority chose. A setting that the rule-set does not know is
 * a mistake of who asks: under Decree 809 there is no joint review, and so no quorum.
 */
public final class RuleSettings {

  private final String ruleSet;
  private final Map<String, String> values;

  RuleSettings(String ruleSet, Map<String, String> values) {
    this.ruleSet = ruleSet;
    this.values = Map.copyOf(values);
  }

  /** How often disputes are collected for joint review (2016 rules, art. 35: 定期汇总). */
  public BatchInterval disputeBatch() {
    return BatchInterval.valueOf(value("dispute.batch"));
  }

  /** How many of the four reviewing authorities must have spoken, 1 to 4. */
  public int disputeQuorum() {
    return Integer.parseInt(value("dispute.quorum"));
  }

  /** Which parties must submit an unresolved dispute to the government. */
  public DisputeSubmitters disputeSubmitters() {
    return DisputeSubmitters.valueOf(value("dispute.submit-by"));
  }

  /** From what on the time to provide after a ruling runs. */
  public RulingClock rulingClock() {
    return RulingClock.valueOf(value("ruling.clock"));
  }

  /** How often sharing is reported and circulated. */
  public ReportCycle reportCycle() {
    return ReportCycle.valueOf(value("report.cycle"));
  }

  /** The time of day from which on what comes in counts as received on the next day. */
  public Optional<LocalTime> calendarCutoff() {
    return Optional.of(value("calendar.cutoff"))
        .filter(value -> !value.equals(RuleSetting.NOT_SET))
        .map(LocalTime::parse);
  }

  /** How many working days a due date keeps at least when the calendar moves it, 0 to 30. */
  public int calendarGrace() {
    return Integer.parseInt(value("calendar.grace"));
  }

  /** How many days before (negative), on and after the due day it is reminded of, in order. */
  public List<Integer> reminderOffsets() {
    return Stream.of(value("reminder.offsets").split(",")).map(Integer::valueOf).toList();
  }

  /** Whether the platform itself answers what is shared without condition, at once. */
  public boolean autoConsent() {
    return Boolean.parseBoolean(value("request.auto-consent"));
  }

  private String value(String key) {
    var value = values.get(key);
    if (value == null) {
      throw new IllegalStateException("Rule-set " + ruleSet + " has no setting " + key);
    }
    return value;
  }
}
