package org.infoshare.time.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.infoshare.foundation.persistence.Sql;
import org.jdbi.v3.core.result.RowView;

/** The limits of the rule-sets, with their history. */
@ApplicationScoped
class LimitRepository {

  private final Sql sql;

  /** For the container's proxy. */
  protected LimitRepository() {
    this(null);
  }

  @Inject
  LimitRepository(Sql sql) {
    this.sql = sql;
  }

  /** Every limit of a rule-set, by key. */
  List<RuleLimit> all(String ruleSet) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select * from rule_limit where rule_set = :ruleSet order by limit_key")
                .bind("ruleSet", ruleSet)
                .map(LimitRepository::read)
                .list());
  }

  Optional<RuleLimit> find(String ruleSet, String key) {
    return one(
        "select * from rule_limit where rule_set = :ruleSet and limit_key = :key", ruleSet, key);
  }

  /** A limit of a rule-set, locked against other changes until the transaction ends. */
  Optional<RuleLimit> lock(String ruleSet, String key) {
    return one(
        "select * from rule_limit where rule_set = :ruleSet and limit_key = :key for update",
        ruleSet,
        key);
  }

  private Optional<RuleLimit> one(String query, String ruleSet, String key) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(query)
                .bind("ruleSet", ruleSet)
                .bind("key", key)
                .map(LimitRepository::read)
                .findOne());
  }

  /**
   * The limit at an instant, for a department that may have a shorter one of its own. It is the
   * value that the first later change replaced, or else the current value.
   *
   * @param department null for the limit of the rule-set alone
   */
  Optional<Limit> at(String ruleSet, String key, String department, Instant at) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select l.*, c.id as later, c.old_days, c.old_extension, c.old_clock,
                      case when mine.id is null then o.working_days else mine.old_days end as own_days
                    from rule_limit l
                    left join lateral (
                      select * from rule_change c
                      where c.kind = 'LIMIT' and c.rule_set = l.rule_set and c.rule_key = l.limit_key
                        and c.at > :at
                      order by c.at, c.id limit 1) c on true
                    left join own_limit o on o.department = :department and o.limit_key = l.limit_key
                    left join lateral (
                      select * from rule_change c
                      where c.kind = 'OWN_LIMIT' and c.department = :department
                        and c.rule_key = l.limit_key and c.at > :at
                      order by c.at, c.id limit 1) mine on true
                    where l.rule_set = :ruleSet and l.limit_key = :key
                    """)
                .bind("ruleSet", ruleSet)
                .bind("key", key)
                .bind("department", department)
                .bind("at", at)
                .map(LimitRepository::limitAt)
                .findOne());
  }

  private static Limit limitAt(RowView row) {
    var current = read(row);
    boolean unchanged = row.getColumn("later", Long.class) == null;
    var limit =
        current.limit(
            unchanged
                ? current.value()
                : new LimitValue(
                    row.getColumn("old_days", Integer.class),
                    row.getColumn("old_extension", Integer.class),
                    row.getColumn("old_clock", SupplementClock.class)));
    Integer ownDays = row.getColumn("own_days", Integer.class);
    return ownDays == null || ownDays >= limit.workingDays() ? limit : limit.shortenedTo(ownDays);
  }

  /** Stores the changeable part of a limit. */
  void store(RuleLimit limit) {
    sql.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    update rule_limit
                    set working_days = :days, source = :source, evidence_tag = :tag,
                      configured = :configured, extension_days = :extension,
                      extension_source = :extensionSource, extension_tag = :extensionTag,
                      supplement_clock = :clock, clock_tag = :clockTag, version = :version,
                      changed_at = :since, changed_by = :by
                    where rule_set = :ruleSet and limit_key = :key
                    """)
                .bind("days", limit.value().workingDays())
                .bind("source", limit.origin().source())
                .bind("tag", limit.origin().tag())
                .bind("configured", limit.origin().isConfigured())
                .bind("extension", limit.value().extensionDays())
                .bind(
                    "extensionSource",
                    limit.extension() == null ? null : limit.extension().source())
                .bind("extensionTag", limit.extension() == null ? null : limit.extension().tag())
                .bind(
                    "clock",
                    limit.value().supplementClock() == null
                        ? null
                        : limit.value().supplementClock().name())
                .bind("clockTag", limit.clockTag())
                .bind("version", limit.version())
                .bind("since", limit.since())
                .bind("by", limit.by())
                .bind("ruleSet", limit.ruleSet())
                .bind("key", limit.key())
                .execute());
  }

  private static RuleLimit read(RowView row) {
    String extensionSource = row.getColumn("extension_source", String.class);
    String article = row.getColumn("article", String.class);
    return new RuleLimit(
        row.getColumn("rule_set", String.class),
        row.getColumn("limit_key", String.class),
        row.getRow(LimitValue.class),
        new RuleLimit.Origin(
            row.getColumn("source", String.class), row.getColumn("evidence_tag", String.class)),
        extensionSource == null
            ? null
            : new RuleLimit.Origin(extensionSource, row.getColumn("extension_tag", String.class)),
        row.getColumn("clock_tag", String.class),
        row.getColumn("soft", Boolean.class),
        article == null
            ? null
            : new RuleLimit.Article(
                article,
                row.getColumn("article_tag", String.class),
                row.getColumn("article_days", Integer.class),
                row.getColumn("article_extension_days", Integer.class)),
        row.getColumn("changeable", Boolean.class),
        row.getColumn("own_limit_allowed", Boolean.class),
        row.getColumn("changed_at", Instant.class),
        row.getColumn("changed_by", String.class),
        row.getColumn("version", Integer.class));
  }
}
