package org.infoshare.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.infoshare.platform.Sql;

/** The rule-sets of this installation: which one is in force, and what it limits. */
@ApplicationScoped
public class Rulebook {

  private final Sql sql;

  /** For the container's proxy. */
  protected Rulebook() {
    this(null);
  }

  @Inject
  public Rulebook(Sql sql) {
    this.sql = sql;
  }

  /**
   * The rule-set for a case that is filed on that day.
   *
   * @throws IllegalStateException if none was in force yet
   */
  public RuleSet inForceOn(LocalDate day) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select rule_set, effective_from from rule_set_in_force
                    where effective_from <= :day order by effective_from desc limit 1
                    """)
                .bind("day", day)
                .map(
                    (row, context) ->
                        new RuleSet(
                            row.getString("rule_set"),
                            row.getObject("effective_from", LocalDate.class)))
                .findOne()
                .orElseThrow(() -> new IllegalStateException("No rule-set is in force on " + day)));
  }

  /**
   * What that rule-set limits.
   *
   * @throws IllegalStateException if the rule-set has no such limit
   */
  public Limit limit(RuleSet ruleSet, String key) {
    return sql.ask(
        handle ->
            handle
                .createQuery(
                    """
                    select limit_key, working_days, source, evidence_tag, configured
                    from rule_limit where rule_set = :ruleSet and limit_key = :key
                    """)
                .bind("ruleSet", ruleSet.id())
                .bind("key", key)
                .map(
                    (row, context) ->
                        new Limit(
                            row.getString("limit_key"),
                            row.getInt("working_days"),
                            row.getString("source"),
                            row.getString("evidence_tag"),
                            row.getBoolean("configured")))
                .findOne()
                .orElseThrow(
                    () ->
                        new IllegalStateException(
                            "Rule-set " + ruleSet.id() + " has no limit " + key)));
  }
}
