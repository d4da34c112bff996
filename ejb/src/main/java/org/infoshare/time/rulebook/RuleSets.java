package org.infoshare.time.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.platform.Refusal;
import org.jdbi.v3.core.result.RowView;

/** The rule-sets, and the days from which on they are in force. */
@ApplicationScoped
class RuleSets {

  private final Sql sql;

  /** For the container's proxy. */
  protected RuleSets() {
    this(null);
  }

  @Inject
  RuleSets(Sql sql) {
    this.sql = sql;
  }

  Optional<RuleSet> inForceOn(LocalDate day) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select s.id, f.effective_from, s.chinese_title as title_chinese,
                      s.english_title as title_english, s.document_number
                    from rule_set_in_force f join rule_set s on s.id = f.rule_set
                    where f.effective_from <= :day order by f.effective_from desc limit 1
                    """)
                .bind("day", day)
                .mapTo(RuleSet.class)
                .findOne());
  }

  boolean exists(String id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select exists (select from rule_set where id = :id)")
                .bind("id", id)
                .mapTo(Boolean.class)
                .one());
  }

  private Optional<LocalDate> validUntil(String id) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    "select valid_until from rule_set where id = :id and valid_until is not null")
                .bind("id", id)
                .mapTo(LocalDate.class)
                .findOne());
  }

  /** Every rule-set, by id. */
  List<RuleSetView> all(LocalDate today) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery("select * from rule_set order by id")
                .map(row -> view(row, today))
                .list());
  }

  private RuleSetView view(RowView row, LocalDate today) {
    String id = row.getColumn("id", String.class);
    var adoptions = adoptions(id);
    return new RuleSetView(
        id,
        row.getColumn("chinese_title", String.class),
        row.getColumn("english_title", String.class),
        row.getColumn("document_number", String.class),
        row.getColumn("chinese_stages", String.class),
        row.getColumn("english_stages", String.class),
        row.getColumn("term", RuleSetTerm.class),
        row.getColumn("valid_until", LocalDate.class),
        adoptions.stream().anyMatch(one -> holdsOn(one, today)),
        adoptions);
  }

  private static boolean holdsOn(RuleSetAdoption adoption, LocalDate day) {
    return !adoption.from().isAfter(day)
        && (adoption.until() == null || !adoption.until().isBefore(day));
  }

  private List<RuleSetAdoption> adoptions(String ruleSet) {
    return sql.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select effective_from as "from", until, adopted_at as at, adopted_by as by
                    from (select *, lead(effective_from) over (order by effective_from) - 1 as until
                          from rule_set_in_force) f
                    where rule_set = :ruleSet order by effective_from
                    """)
                .bind("ruleSet", ruleSet)
                .mapTo(RuleSetAdoption.class)
                .list());
  }

  /**
   * Puts a rule-set into force from a day on, and replaces another that was to come into force that
   * day.
   *
   * @return the replaced rule-set; empty for none
   * @throws Refusal {@code rule-set-expired} if it is not valid on that day any more
   */
  Optional<String> adopt(String ruleSet, LocalDate from, String account, Instant at) {
    validUntil(ruleSet)
        .filter(from::isAfter)
        .ifPresent(
            last -> {
              throw new Refusal(RulebookReason.RULE_SET_EXPIRED, ruleSet, last);
            });
    return sql.withHandle(
        handle -> {
          var previous =
              handle
                  .createQuery(
                      "select rule_set from rule_set_in_force where effective_from = :from for update")
                  .bind("from", from)
                  .mapTo(String.class)
                  .findOne();
          handle
              .createUpdate(
                  """
                  insert into rule_set_in_force (effective_from, rule_set, adopted_at, adopted_by)
                  values (:from, :ruleSet, :at, :account)
                  on conflict (effective_from) do update
                  set rule_set = excluded.rule_set, adopted_at = excluded.adopted_at,
                    adopted_by = excluded.adopted_by
                  """)
              .bind("from", from)
              .bind("ruleSet", ruleSet)
              .bind("at", at)
              .bind("account", account)
              .execute();
          return previous;
        });
  }
}
