package org.infoshare.time.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infoshare.foundation.persistence.Sql;

/** The settings of the rule-sets, with their history. */
@ApplicationScoped
class SettingRepository {

  private static final String SELECT =
      """
      select rule_set, setting_key as key, kind, value, default_value, allowed, minimum, maximum, source,
        evidence_tag, configured, changed_at as since, changed_by as by, version as lock_version
      from rule_setting
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected SettingRepository() {
    this(null);
  }

  @Inject
  SettingRepository(Sql sql) {
    this.sql = sql;
  }

  /** Every setting of a rule-set, by key. */
  List<SettingView> all(String ruleSet) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where rule_set = :ruleSet order by setting_key")
                .bind("ruleSet", ruleSet)
                .mapTo(SettingView.class)
                .list());
  }

  /** A setting, locked against other changes until the transaction ends. */
  Optional<RuleSetting> lock(String ruleSet, String key) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where rule_set = :ruleSet and setting_key = :key for update")
                .bind("ruleSet", ruleSet)
                .bind("key", key)
                .mapTo(SettingView.class)
                .findOne()
                .map(RuleSetting::new));
  }

  /**
   * The values of a rule-set at an instant, by key. Each is the value that the first later change
   * replaced, or else the current value.
   */
  Map<String, String> at(String ruleSet, Instant at) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select s.setting_key,
                      coalesce(
                        (select c.old_value from rule_change c
                         where c.kind = 'SETTING' and c.rule_set = s.rule_set
                           and c.rule_key = s.setting_key and c.at > :at
                         order by c.at, c.id limit 1),
                        s.value) as value
                    from rule_setting s where s.rule_set = :ruleSet
                    """)
                .bind("ruleSet", ruleSet)
                .bind("at", at)
                .reduceRows(
                    new HashMap<String, String>(),
                    (values, row) -> {
                      values.put(
                          row.getColumn("setting_key", String.class),
                          row.getColumn("value", String.class));
                      return values;
                    }));
  }

  void store(SettingView setting, String value, String account, Instant at) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update rule_setting
                    set value = :value, version = version + 1, changed_at = :at, changed_by = :account
                    where rule_set = :ruleSet and setting_key = :key
                    """)
                .bind("value", value)
                .bind("at", at)
                .bind("account", account)
                .bind("ruleSet", setting.ruleSet())
                .bind("key", setting.key())
                .execute());
  }
}
