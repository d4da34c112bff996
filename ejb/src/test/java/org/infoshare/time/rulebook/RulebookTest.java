package org.infoshare.time.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.infoshare.foundation.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulebookTest {

  /** Nothing follows by law when these pass. */
  private static final Set<String> SOFT =
      Set.of(
          "dispute.consult",
          "dispute.review",
          "dispute.submit",
          "dispute.rule",
          "request.supplement");

  private final Rulebook rulebook = new Rulebook(TestDatabase.sql());

  @ParameterizedTest
  @CsvSource({
    "2016-07-01, gz-2016",
    "2025-07-31, gz-2016",
    "2025-08-01, cn-2025",
    "2026-11-24, cn-2025"
  })
  void a_rule_set_holds_from_its_first_day_until_the_next_one(LocalDate day, String expected) {
    assertThat(rulebook.inForceOn(day).id()).isEqualTo(expected);
  }

  /** Other tests store rule-sets of their own, {@code t-} and a number. */
  @Test
  void the_stored_rule_sets_are_those_that_the_code_names() {
    assertThat(new RuleSets(TestDatabase.sql()).all(LocalDate.of(2026, 11, 24)))
        .extracting(RuleSetView::id)
        .filteredOn(id -> !id.startsWith("t-"))
        .containsExactly(RuleSet.CN_2025, RuleSet.GZ_2016);
  }

  /** The decree has no term; that of the rules of 2016 (ch. VII) is known to be, not how long. */
  @Test
  void chapter_VII_a_term_that_was_not_read_stays_open() {
    assertThat(new RuleSets(TestDatabase.sql()).all(LocalDate.of(2026, 11, 24)))
        .filteredOn(one -> !one.id().startsWith("t-"))
        .extracting(RuleSetView::id, RuleSetView::term, RuleSetView::validUntil)
        .containsExactly(
            tuple(RuleSet.CN_2025, RuleSetTerm.NONE, null),
            tuple(RuleSet.GZ_2016, RuleSetTerm.NOT_READ, null));
  }

  @Test
  void before_the_first_rule_set_there_is_none() {
    assertThatThrownBy(() -> rulebook.inForceOn(LocalDate.of(2016, 6, 30)))
        .isInstanceOf(IllegalStateException.class);
  }

  /** What the law says and what is only chosen, for every limit of both rule-sets. */
  @ParameterizedTest
  @CsvSource({
    "cn-2025, entry.update, 10, Decree 809 art. 17, READ, 5, Decree 809 art. 17,",
    "cn-2025, entry.review, 2, Decree 809 art. 17, READ, , ,",
    "cn-2025, request.answer.unconditional, 1, Decree 809 art. 21, READ, 10, Decree 809 art. 21, RESTART",
    "cn-2025, request.answer.conditional, 10, Decree 809 art. 21, READ, 10, Decree 809 art. 21, RESTART",
    "cn-2025, request.provide, 20, Decree 809 art. 22, READ, , ,",
    "cn-2025, request.answer.return-flow, 1, configured, INFERRED-A, , , RESTART",
    "cn-2025, negotiation.provide, 20, configured, INFERRED-A, , ,",
    "cn-2025, settlement.provide, 20, configured, INFERRED-A, , ,",
    "cn-2025, ruling.provide, 20, configured, INFERRED-A, , ,",
    "cn-2025, objection.verify, 10, Decree 809 art. 26, READ, , ,",
    "cn-2025, negotiation.route, 5, configured, INFERRED-D, , ,",
    "cn-2025, negotiation.answer, 10, configured, INFERRED-D, , , RESTART",
    "cn-2025, request.supplement, 10, configured, INFERRED-D, , ,",
    "cn-2025, request.dispose, 10, configured, INFERRED-D, , ,",
    "cn-2025, relay.forward, 2, configured, INFERRED-D, , ,",
    "cn-2025, dispute.consult, 10, configured, INFERRED-D, , ,",
    "cn-2025, dispute.review, 15, configured, INFERRED-D, , ,",
    "cn-2025, dispute.rule, 20, configured, INFERRED-D, , ,",
    "cn-2025, objection.route, 1, configured, INFERRED-D, , ,",
    "cn-2025, onboard.review, 5, configured, INFERRED-D, , ,",
    "cn-2025, correction.order, 10, configured, INFERRED-D, , ,",
    "gz-2016, ruling.provide, 5, Implementing Rules 2016 art. 35, INFERRED-I, , ,",
    "gz-2016, entry.update, 10, configured, INFERRED-D, 5, configured,",
    "gz-2016, entry.review, 2, configured, INFERRED-D, , ,",
    "gz-2016, request.answer.unconditional, 10, configured, INFERRED-D, 10, configured, RESTART",
    "gz-2016, request.answer.conditional, 10, configured, INFERRED-D, 10, configured, RESTART",
    "gz-2016, request.answer.return-flow, 10, configured, INFERRED-D, , , RESTART",
    "gz-2016, negotiation.provide, 5, configured, INFERRED-D, , ,",
    "gz-2016, settlement.provide, 5, configured, INFERRED-D, , ,",
    "gz-2016, request.provide, 5, configured, INFERRED-D, , ,",
    "gz-2016, objection.verify, 10, configured, INFERRED-A, , ,",
    "gz-2016, negotiation.route, 5, configured, INFERRED-D, , ,",
    "gz-2016, negotiation.answer, 10, configured, INFERRED-D, , , RESTART",
    "gz-2016, request.supplement, 10, configured, INFERRED-D, , ,",
    "gz-2016, request.dispose, 10, configured, INFERRED-D, , ,",
    "gz-2016, relay.forward, 2, configured, INFERRED-D, , ,",
    "gz-2016, dispute.consult, 10, configured, INFERRED-D, , ,",
    "gz-2016, dispute.review, 15, configured, INFERRED-D, , ,",
    "gz-2016, dispute.submit, 10, configured, INFERRED-D, , ,",
    "gz-2016, dispute.rule, 20, configured, INFERRED-D, , ,",
    "gz-2016, objection.route, 1, configured, INFERRED-D, , ,",
    "gz-2016, onboard.review, 5, configured, INFERRED-D, , ,",
    "gz-2016, correction.order, 10, configured, INFERRED-D, , ,"
  })
  void every_limit_names_its_source_and_how_sure_it_is(
      String ruleSet,
      String key,
      int workingDays,
      String source,
      String evidenceTag,
      Integer extensionDays,
      String extensionSource,
      SupplementClock clock) {
    var limit = rulebook.limitAt(ruleSet, key, null, Instant.now());

    assertThat(limit)
        .isEqualTo(
            new Limit(
                key,
                workingDays,
                extensionDays,
                extensionSource,
                clock,
                source,
                evidenceTag,
                source.equals("configured"),
                SOFT.contains(key),
                source.equals("configured") ? null : new Limit.Article(source, workingDays)));
  }

  /** Of the rules of 2016 one number is attested, and nothing else may pass for law. */
  @Test
  void there_are_no_other_limits_and_only_one_of_2016_is_law() {
    var rows = new LimitRepository(TestDatabase.sql());

    assertThat(rows.all("cn-2025")).hasSize(25);
    assertThat(rows.all("gz-2016")).hasSize(26);
    assertThat(rows.all("gz-2016"))
        .filteredOn(limit -> !limit.origin().isConfigured())
        .extracting(RuleLimit::key)
        .containsExactly("ruling.provide");
    assertThat(rows.all("gz-2016"))
        .filteredOn(limit -> !limit.changeable())
        .extracting(RuleLimit::key)
        .containsExactly("ruling.provide");
  }

  @Test
  void a_rule_set_says_what_it_is_called() {
    var decree809 = rulebook.inForceOn(LocalDate.of(2026, 1, 1));

    assertThat(decree809.title().chinese()).isEqualTo("政务数据共享条例");
    assertThat(decree809.title().english()).isEqualTo("Regulation on Government Data Sharing");
    assertThat(decree809.documentNumber()).isEqualTo("国务院令第809号");
    assertThat(decree809.effectiveFrom()).isEqualTo("2025-08-01");
  }

  @Test
  void what_a_rule_set_leaves_open_has_a_default() {
    var rules2016 = rulebook.settings("gz-2016");

    assertThat(rules2016.disputeBatch()).isEqualTo(BatchInterval.MONTHLY);
    assertThat(rules2016.submissionAfterReview()).isTrue();
    assertThat(rules2016.disputeSubmitters()).isEqualTo(DisputeSubmitters.EITHER);
    for (var settings : List.of(rules2016, rulebook.settings("cn-2025"))) {
      assertThat(settings.rulingClock()).isEqualTo(RulingClock.NOTICE);
      assertThat(settings.calendarCutoff()).isEmpty();
      assertThat(settings.calendarGrace()).isEqualTo(3);
      assertThat(settings.maxUseYears()).isEqualTo(5);
      assertThat(settings.maxAgreementYears()).isEqualTo(5);
      assertThat(settings.reminderOffsets()).containsExactly(-2, -1, 0, 1);
    }
  }

  /** No article sets these numbers, so each shows that it is configured. */
  @Test
  void how_long_a_use_and_an_agreement_may_last_is_configured() {
    var rows = new SettingRepository(TestDatabase.sql());

    for (String ruleSet : List.of("gz-2016", "cn-2025")) {
      assertThat(rows.all(ruleSet))
          .filteredOn(setting -> setting.key().endsWith(".years"))
          .extracting(SettingView::key, SettingView::source)
          .containsExactlyInAnyOrder(
              tuple("agreement.years", "configured"), tuple("use.years", "configured"));
    }
  }

  @Test
  void without_joint_review_there_is_no_batch() {
    var decree809 = rulebook.settings("cn-2025");

    assertThatThrownBy(decree809::disputeBatch)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cn-2025 has no setting dispute.batch");
  }

  @Test
  void a_limit_that_the_rule_set_lacks_is_not_guessed() {
    var decree809 = rulebook.inForceOn(LocalDate.of(2026, 1, 1));

    assertThatThrownBy(() -> rulebook.limit(decree809, "dispute.submit"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cn-2025");
  }
}
