package org.infoshare.time.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Page;

/** The history of the rules. It is append-only. */
@ApplicationScoped
class RuleChanges {

  private static final String SELECT =
      """
      select id, at, account as by, department, kind, rule_set, rule_key as key, effective_from,
        old_days as old_working_days, old_extension as old_extension_days,
        old_clock as old_supplement_clock, old_value,
        new_days as new_working_days, new_extension as new_extension_days,
        new_clock as new_supplement_clock, new_value, reasons
      from rule_change
      """;

  private final Sql sql;

  /** For the container's proxy. */
  protected RuleChanges() {
    this(null);
  }

  @Inject
  RuleChanges(Sql sql) {
    this.sql = sql;
  }

  /** Records a change, in the transaction of the change. */
  void add(RuleChange change, String account, Instant at) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into rule_change
                      (at, account, department, kind, rule_set, rule_key, effective_from,
                       old_days, old_extension, old_clock, old_value,
                       new_days, new_extension, new_clock, new_value, reasons)
                    values
                      (:at, :account, :department, :kind, :ruleSet, :key, :from,
                       :oldDays, :oldExtension, :oldClock, :oldValue,
                       :newDays, :newExtension, :newClock, :newValue, :reasons)
                    """)
                .bind("at", at)
                .bind("account", account)
                .bind("department", change.department())
                .bind("kind", change.kind().name())
                .bind("ruleSet", change.ruleSet())
                .bind("key", change.key())
                .bind("from", change.effectiveFrom())
                .bind("oldDays", change.before().workingDays())
                .bind("oldExtension", change.before().extensionDays())
                .bind("oldClock", nameOf(change.before().supplementClock()))
                .bind("oldValue", change.before().value())
                .bind("newDays", change.after().workingDays())
                .bind("newExtension", change.after().extensionDays())
                .bind("newClock", nameOf(change.after().supplementClock()))
                .bind("newValue", change.after().value())
                .bind("reasons", change.reasons())
                .execute());
  }

  /** The changes that match the filter, the newest first. */
  Page<RuleChangeView> page(RuleChangeFilter filter) {
    int limit = Page.sizeOf(filter.limit());
    var conditions =
        new Conditions()
            .equalIfPresent("kind", filter.kind())
            .equalIfPresent("rule_set", filter.ruleSet())
            .equalIfPresent("rule_key", filter.key())
            .whereIfPresent("id < :after", "after", Cursor.decodeNumber(filter.cursor()));
    var found =
        sql.withHandle(
            handle ->
                conditions
                    .bindTo(
                        handle.createQuery(
                            SELECT
                                + "where "
                                + conditions.sql()
                                + " order by id desc limit :oneMore"))
                    .bind("oneMore", limit + 1)
                    .mapTo(RuleChangeView.class)
                    .list());
    return Page.of(found, limit, change -> String.valueOf(change.id()));
  }

  private static String nameOf(SupplementClock clock) {
    return clock == null ? null : clock.name();
  }
}
