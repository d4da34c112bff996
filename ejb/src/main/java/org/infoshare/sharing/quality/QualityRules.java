package org.infoshare.sharing.quality;

import static org.infoshare.sharing.quality.QualityReason.RULE_ENDED;
import static org.infoshare.sharing.quality.QualityReason.RULE_EXISTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Refusal;

/** The rules of all entries. Rules are set and ended, never changed. */
@ApplicationScoped
class QualityRules {

  private static final String SELECT = "select *, entry_code as entry from quality_rule ";

  private final Sql sql;

  /** For the container's proxy. */
  protected QualityRules() {
    this(null);
  }

  @Inject
  QualityRules(Sql sql) {
    this.sql = sql;
  }

  /**
   * Sets a rule.
   *
   * @throws Refusal {@code rule-exists} if the same rule is already in force
   */
  void add(QualityRule rule) {
    int added =
        sql.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into quality_rule (id, entry_code, item, kind, reference_entry,
                          reference_item, set_by, set_at)
                        values (:id, :entry, :item, :kind, :referenceEntry, :referenceItem, :by, :at)
                        on conflict do nothing
                        """)
                    .bind("id", rule.id())
                    .bind("entry", rule.entry())
                    .bind("item", rule.item())
                    .bind("kind", rule.kind().name())
                    .bind("referenceEntry", rule.referenceEntry())
                    .bind("referenceItem", rule.referenceItem())
                    .bind("by", rule.setBy())
                    .bind("at", rule.setAt())
                    .execute());
    if (added == 0) {
      throw new Refusal(RULE_EXISTS);
    }
  }

  /**
   * Ends a rule.
   *
   * @throws Refusal {@code rule-ended} if it was ended before
   */
  void end(UUID rule, String by, Instant at) {
    int ended =
        sql.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update quality_rule set ended_by = :by, ended_at = :at
                        where id = :id and ended_at is null
                        """)
                    .bind("by", by)
                    .bind("at", at)
                    .bind("id", rule)
                    .execute());
    if (ended == 0) {
      throw new Refusal(RULE_ENDED);
    }
  }

  Optional<QualityRule> find(String entry, UUID id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where id = :id and entry_code = :entry")
                .bind("id", id)
                .bind("entry", entry)
                .mapTo(QualityRule.class)
                .findOne());
  }

  /** The rules of an entry that are in force, in the order in which they were set. */
  List<QualityRule> of(String entry) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT + "where entry_code = :entry and ended_at is null order by set_at, id")
                .bind("entry", entry)
                .mapTo(QualityRule.class)
                .list());
  }
}
