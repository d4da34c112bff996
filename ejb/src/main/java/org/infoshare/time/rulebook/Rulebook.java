package org.infoshare.time.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Checks;

/**
 * The rules of this installation, for the features: the rule-set in force, its limits and its
 * settings.
 *
 * <p>A case retains the rule-set that was in force when it was filed, and each of its deadlines the
 * limit that applied when the deadline started. A change applies to what begins later.
 */
@ApplicationScoped
public class Rulebook {

  /** Later than any change: selects the current rules. */
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private final RuleSets ruleSets;
  private final LimitRepository limits;
  private final SettingRepository settings;

  /** For the container's proxy. */
  protected Rulebook() {
    this(null);
  }

  @Inject
  public Rulebook(Sql sql) {
    this.ruleSets = new RuleSets(sql);
    this.limits = new LimitRepository(sql);
    this.settings = new SettingRepository(sql);
  }

  /**
   * The rule-set for a case that is filed on that day.
   *
   * @throws IllegalStateException if none was in force yet
   */
  public RuleSet inForceOn(LocalDate day) {
    return ruleSets
        .inForceOn(day)
        .orElseThrow(() -> new IllegalStateException("No rule-set is in force on " + day));
  }

  /** Adds a fault if no rule-set was in force on that day; null is no fault. */
  public void checkInForceOn(Checks checks, String pointer, LocalDate day) {
    checks.require(
        day == null || ruleSets.inForceOn(day).isPresent(),
        pointer,
        RulebookReason.RULES_NOT_IN_FORCE,
        day);
  }

  /**
   * The limit of a rule-set, for something that begins now.
   *
   * @throws IllegalStateException if the rule-set has no such limit
   */
  public Limit limit(RuleSet ruleSet, String key) {
    return limitAt(ruleSet.id(), key, null, LATEST);
  }

  /**
   * The limit for something that began at an instant, regardless of later changes.
   *
   * @param ruleSet the id of the rule-set of the case
   * @param department the department that the limit binds, which may have set a shorter one for
   *     itself (Decree 809 art. 23); null for the limit of the rule-set alone
   * @throws IllegalStateException if the rule-set has no such limit
   */
  public Limit limitAt(String ruleSet, String key, String department, Instant at) {
    return limits
        .at(ruleSet, key, department, at)
        .orElseThrow(
            () -> new IllegalStateException("Rule-set " + ruleSet + " has no limit " + key));
  }

  /** The settings of a rule-set, for something that begins now. */
  public RuleSettings settings(String ruleSet) {
    return settingsAt(ruleSet, LATEST);
  }

  /** The settings for something that began at an instant, regardless of later changes. */
  public RuleSettings settingsAt(String ruleSet, Instant at) {
    return new RuleSettings(ruleSet, settings.at(ruleSet, at));
  }
}
