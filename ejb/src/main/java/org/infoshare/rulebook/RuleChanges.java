package org.infoshare.rulebook;

import static org.infoshare.platform.Columns.date;
import static org.infoshare.platform.Columns.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.infoshare.platform.Conditions;
import org.infoshare.platform.Cursor;
import org.infoshare.platform.Page;
import org.infoshare.platform.Sql;

/** The history of the rules; there is no method to change or remove anything of it. */
@ApplicationScoped
class RuleChanges {

  private final Sql sql;

  /** For the container's proxy. */
  protected RuleChanges() {
    this(null);
  }

  @Inject
  RuleChanges(Sql sql) {
    this.sql = sql;
  }

  /** Writes a change down, in the transaction of the change. */
  void add(RuleChange change, String account, Instant at) {
    sql.run(
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

  /** The changes that the filter names, the newest first. */
  Page<RuleChangeView> page(RuleChangeFilter filter) {
    int limit = Page.length(filter.limit());
    var conditions =
        new Conditions()
            .equal("kind", filter.kind())
            .equal("rule_set", filter.ruleSet())
            .equal("rule_key", filter.key())
            .given("id < :after", "after", Cursor.number(filter.cursor()));
    var found =
        sql.ask(
            handle ->
                conditions
                    .bind(
                        handle.createQuery(
                            "select * from rule_change where "
                                + conditions.sql()
                                + " order by id desc limit :oneMore"))
                    .bind("oneMore", limit + 1)
                    .map((row, context) -> view(row))
                    .list());
    return Page.of(found, limit, change -> String.valueOf(change.id()));
  }

  private static RuleChangeView view(ResultSet row) throws SQLException {
    return new RuleChangeView(
        row.getLong("id"),
        instant(row, "at"),
        row.getString("account"),
        row.getString("department"),
        RuleChangeKind.valueOf(row.getString("kind")),
        row.getString("rule_set"),
        row.getString("rule_key"),
        date(row, "effective_from"),
        value(row, "old_"),
        value(row, "new_"),
        row.getString("reasons"));
  }

  private static RuleValue value(ResultSet row, String when) throws SQLException {
    return new RuleValue(
        row.getObject(when + "days", Integer.class),
        row.getObject(when + "extension", Integer.class),
        LimitRows.clock(row.getString(when + "clock")),
        row.getString(when + "value"));
  }

  private static String nameOf(SupplementClock clock) {
    return clock == null ? null : clock.name();
  }
}
