package org.infoshare.time.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.IntStream;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;
import org.infoshare.foundation.platform.Refusal;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes of rules on a real PostgreSQL, in a rule-set of this test alone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleHistoryTest {

  private static final String ANSWER = "request.answer.conditional";
  private static final Instant FIRST = Instant.parse("2026-03-02T02:00:00Z");
  private static final Instant SECOND = Instant.parse("2026-03-04T02:00:00Z");
  private static final Instant THIRD = Instant.parse("2026-03-06T02:00:00Z");

  private final Sql sql = TestDatabase.sql();
  private final LimitRepository limits = new LimitRepository(sql);
  private final SettingRepository settings = new SettingRepository(sql);
  private final OwnLimits ownLimits = new OwnLimits(sql);
  private final RuleChanges changes = new RuleChanges(sql);
  private final Rulebook rulebook = new Rulebook(sql);
  private final String rules = "t-" + UUID.randomUUID().toString().substring(0, 8);
  private final String department = "d" + rules.substring(2);

  @BeforeEach
  void a_rule_set_of_its_own() {
    TestDatabase.asOwner()
        .useHandle(
            owner -> {
              owner.execute(
                  "insert into rule_set select ?, ?, ?, '-', '-', '-'", rules, rules, rules);
              for (String table : new String[] {"rule_limit", "rule_setting"}) {
                owner.execute(
                    "create temp table copied as select * from %s".formatted(table)
                        + " where rule_set = 'cn-2025'");
                owner.execute("update copied set rule_set = ?", rules);
                owner.execute("insert into %s select * from copied".formatted(table));
                owner.execute("drop table copied");
              }
            });
  }

  @Test
  void a_case_keeps_the_limit_with_which_it_began() {
    change(5, 3, FIRST);
    change(7, null, SECOND);
    change(10, 10, THIRD);

    assertThat(days(FIRST.minusSeconds(1))).isEqualTo("10+10 Decree 809 art. 21");
    assertThat(days(FIRST)).isEqualTo("5+3 configured");
    assertThat(days(SECOND.minusSeconds(1))).isEqualTo("5+3 configured");
    assertThat(days(SECOND)).isEqualTo("7+null configured");
    assertThat(days(THIRD.minusSeconds(1))).isEqualTo("7+null configured");
    assertThat(days(THIRD)).isEqualTo("10+10 Decree 809 art. 21");
  }

  @Test
  void a_case_keeps_the_setting_with_which_it_began() {
    set("calendar.cutoff", "17:30", FIRST);
    set("calendar.cutoff", "none", SECOND);

    assertThat(cutoff(FIRST.minusSeconds(1))).isNull();
    assertThat(cutoff(FIRST)).isEqualTo(LocalTime.of(17, 30));
    assertThat(cutoff(SECOND)).isNull();
    assertThat(rulebook.settings(rules).calendarGrace()).isEqualTo(3);
  }

  @Test
  void the_shorter_of_own_and_common_limit_holds_as_it_was_then() {
    own(4, FIRST);
    change(3, 3, SECOND);
    own(null, THIRD);

    assertThat(ownDays(FIRST.minusSeconds(1))).isEqualTo(10);
    assertThat(ownDays(FIRST)).isEqualTo(4);
    assertThat(ownDays(SECOND)).isEqualTo(3);
    assertThat(ownDays(THIRD)).isEqualTo(3);
    assertThat(rulebook.limitAt(rules, ANSWER, department, FIRST))
        .extracting(Limit::source, Limit::configured, Limit::extensionDays)
        .containsExactly("configured", true, 10);
    assertThat(rulebook.limitAt(rules, ANSWER, null, FIRST).workingDays()).isEqualTo(10);
    assertThat(rulebook.limitAt(rules, ANSWER, "other", FIRST).workingDays()).isEqualTo(10);
  }

  @Test
  void the_history_tells_old_and_new_the_newest_first_in_pages() {
    IntStream.rangeClosed(1, 5).forEach(days -> change(days, null, FIRST.plusSeconds(days)));
    set("calendar.grace", "5", SECOND);

    var first = changes.page(new RuleChangeFilter(null, rules, null, 4, null));
    var second = changes.page(new RuleChangeFilter(null, rules, null, 4, first.next()));

    assertThat(first.results()).hasSize(4);
    assertThat(second.results()).hasSize(2);
    assertThat(second.next()).isNull();
    var newest = first.results().get(0);
    assertThat(newest.kind()).isEqualTo(RuleChangeKind.SETTING);
    assertThat(newest.before()).isEqualTo(RuleValue.of("3"));
    assertThat(newest.after()).isEqualTo(RuleValue.of("5"));
    var oldest = second.results().get(1);
    assertThat(oldest.before()).isEqualTo(new RuleValue(10, 10, SupplementClock.RESTART, null));
    assertThat(oldest.after()).isEqualTo(new RuleValue(1, null, SupplementClock.RESTART, null));
    assertThat(oldest.reasons()).isEqualTo("试点");
    assertThat(
            changes
                .page(
                    new RuleChangeFilter(RuleChangeKind.SETTING, rules, "calendar.grace", 9, null))
                .results())
        .containsExactly(newest);
  }

  @Test
  void a_rule_set_comes_into_force_on_its_day_and_is_withdrawn_by_another() {
    var sets = new RuleSets(sql);
    var from = LocalDate.of(3000, 1, 1).plusDays(Math.floorMod(rules.hashCode(), 300_000));
    String before = rulebook.inForceOn(from).id();

    assertThat(sets.adopt(rules, from, "operator", FIRST)).isEmpty();
    assertThat(rulebook.inForceOn(from).id()).isEqualTo(rules);
    assertThat(rulebook.inForceOn(from.minusDays(1)).id()).isEqualTo(before);
    var view =
        sets.all(from).stream().filter(one -> one.id().equals(rules)).findFirst().orElseThrow();
    assertThat(view.inForce()).isTrue();
    assertThat(view.adoptions())
        .extracting(RuleSetAdoption::from, RuleSetAdoption::by)
        .containsExactly(tuple(from, "operator"));

    assertThat(sets.adopt(before, from, "operator", SECOND)).contains(rules);
    assertThat(rulebook.inForceOn(from).id()).isEqualTo(before);
  }

  /** 2016 rules, ch. VII. */
  @Test
  void chapter_VII_a_rule_set_is_not_adopted_after_its_term() {
    var last = LocalDate.of(3900, 1, 1).plusDays(Math.floorMod(rules.hashCode(), 300_000));
    TestDatabase.asOwner()
        .useHandle(
            owner ->
                owner.execute(
                    "update rule_set set term = 'UNTIL', valid_until = ? where id = ?",
                    last,
                    rules));
    var sets = new RuleSets(sql);

    assertThatThrownBy(() -> sets.adopt(rules, last.plusDays(1), "operator", FIRST))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason().code()).isEqualTo("rule-set-expired"));
    assertThat(sets.adopt(rules, last, "operator", FIRST)).isEmpty();
  }

  @Test
  void a_period_ends_the_day_before_the_next_one() {
    var adoption =
        new RuleSets(sql)
            .all(LocalDate.of(2025, 7, 31)).stream()
                .filter(one -> one.id().equals("gz-2016"))
                .findFirst()
                .orElseThrow();

    assertThat(adoption.inForce()).isTrue();
    assertThat(adoption.adoptions().get(0).until()).isEqualTo("2025-07-31");
    assertThat(new RuleSets(sql).all(LocalDate.of(2025, 8, 1)))
        .filteredOn(one -> one.id().equals("gz-2016"))
        .extracting(RuleSetView::inForce)
        .containsExactly(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update rule_change set reasons = 'x'",
        "delete from rule_change",
        "delete from rule_limit",
        "delete from rule_setting",
        "delete from rule_set_in_force",
        "update rule_limit set article_days = 100",
        "update rule_limit set changeable = true",
        "update rule_set set document_number = 'x'"
      })
  void the_application_may_not_rewrite_history_or_law(String statement) {
    assertThatThrownBy(() -> sql.useHandle(handle -> handle.execute(statement)))
        .isInstanceOf(UnableToExecuteStatementException.class)
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void the_database_itself_keeps_a_limit_within_its_article() {
    assertThatThrownBy(
            () ->
                sql.useHandle(
                    handle ->
                        handle.execute(
                            "update rule_limit set working_days = 11 where rule_set = ? and"
                                + " limit_key = ?",
                            rules,
                            ANSWER)))
        .rootCause()
        .hasMessageContaining("rule_limit_article");
  }

  private void change(int days, Integer extension, Instant at) {
    var now = limits.lock(rules, ANSWER).orElseThrow();
    var next =
        now.change(new LimitChange(days, extension, SupplementClock.RESTART, "试点"), "iic.head", at);
    limits.store(next);
    assertThat(limits.find(rules, ANSWER)).contains(next);
    changes.add(
        new RuleChange(
            RuleChangeKind.LIMIT,
            "iic",
            rules,
            ANSWER,
            null,
            RuleValue.of(now.value()),
            RuleValue.of(next.value()),
            "试点"),
        "iic.head",
        at);
  }

  private void set(String key, String value, Instant at) {
    var now = settings.lock(rules, key).orElseThrow().view();
    settings.store(now, value, "iic.head", at);
    changes.add(
        new RuleChange(
            RuleChangeKind.SETTING,
            "iic",
            rules,
            key,
            null,
            RuleValue.of(now.value()),
            RuleValue.of(value),
            "试点"),
        "iic.head",
        at);
  }

  private void own(Integer days, Instant at) {
    var before = ownLimits.lock(department, ANSWER);
    if (days == null) {
      ownLimits.delete(department, ANSWER);
      assertThat(ownLimits.of(department)).isEmpty();
    } else {
      ownLimits.set(department, ANSWER, days, department + ".head", at);
      assertThat(ownLimits.of(department))
          .extracting(OwnLimitView::workingDays)
          .containsExactly(days);
    }
    changes.add(
        new RuleChange(
            RuleChangeKind.OWN_LIMIT,
            department,
            null,
            ANSWER,
            null,
            RuleValue.of(before.orElse(null)),
            RuleValue.of(days),
            null),
        department + ".head",
        at);
  }

  private String days(Instant at) {
    var limit = rulebook.limitAt(rules, ANSWER, null, at);
    return limit.workingDays() + "+" + limit.extensionDays() + " " + limit.source();
  }

  private int ownDays(Instant at) {
    return rulebook.limitAt(rules, ANSWER, department, at).workingDays();
  }

  private LocalTime cutoff(Instant at) {
    return rulebook.settingsAt(rules, at).calendarCutoff().orElse(null);
  }
}
