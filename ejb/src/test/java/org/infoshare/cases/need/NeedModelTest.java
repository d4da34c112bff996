package org.infoshare.cases.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.cases.need.NeedStage.AGREED;
import static org.infoshare.cases.need.NeedStage.DEPT_REVIEW;
import static org.infoshare.cases.need.NeedStage.DRAFT;
import static org.infoshare.cases.need.NeedStage.FILED;
import static org.infoshare.cases.need.NeedStage.NEGOTIATING;
import static org.infoshare.cases.need.NeedStage.ORDERED;
import static org.infoshare.cases.need.NeedStage.PROVIDED;
import static org.infoshare.cases.need.NeedStage.REFUSED;
import static org.infoshare.cases.need.NeedStage.UNANSWERED;
import static org.infoshare.cases.need.NeedStage.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.TransitionTable.Row;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every path through the table of a rule-set. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedModelTest {

  private static final Set<NeedStage> FINAL = EnumSet.of(PROVIDED, REFUSED, WITHDRAWN);

  /** Stages that wait for somebody outside the requester. */
  private static final Set<NeedStage> AWAITING =
      EnumSet.of(FILED, NEGOTIATING, UNANSWERED, AGREED, ORDERED);

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void every_stage_is_reached_from_a_draft(String ruleSet) {
    assertThat(reachable(ruleSet, DRAFT, row -> true)).containsExactly(NeedStage.values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void from_every_stage_a_path_leads_to_an_end_and_an_end_is_an_end(String ruleSet) {
    for (NeedStage stage : NeedStage.values()) {
      assertThat(reachable(ruleSet, stage, row -> true))
          .as("%s", stage)
          .containsAnyElementsOf(FINAL);
    }
    assertThat(NeedTransitions.TABLES.of(ruleSet).rows())
        .filteredOn(row -> row.from() != REFUSED)
        .extracting(Row::from)
        .doesNotContainAnyElementsOf(FINAL);
  }

  /**
   * A dispute that ends with sharing is the one thing that follows from a refusal, but for that
   * both sides become one department, so that nothing can be disputed any more.
   */
  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void a_refusal_ends_only_with_what_a_dispute_brings_about(String ruleSet) {
    assertThat(NeedTransitions.TABLES.of(ruleSet).rows())
        .filteredOn(row -> row.from() == REFUSED)
        .extracting(Row::party, Row::role, Row::command, Row::to)
        .containsExactlyInAnyOrder(
            tuple(Party.REQUESTER, Roles.HEAD, NeedCommand.DISPUTE, REFUSED),
            tuple(Party.PLATFORM, null, NeedCommand.ORDER, ORDERED),
            tuple(Party.PLATFORM, null, NeedCommand.WITHDRAW, WITHDRAWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void an_order_comes_of_a_dispute_alone(String ruleSet) {
    assertThat(reachable(ruleSet, DRAFT, row -> row.command() != NeedCommand.ORDER))
        .doesNotContain(ORDERED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void where_nobody_acts_it_stands_with_a_named_body_that_has_a_limit(String ruleSet) {
    for (NeedStage stage : AWAITING) {
      for (var proposer : List.of(NeedSamples.NAMED_HEAD, NeedSamples.STAFF)) {
        var need = NeedSamples.in(stage, ruleSet, proposer);
        assertThat(need.state().waitingFor(NeedSamples.parties(need))).as("%s", stage).isNotNull();
        assertThat(need.state().deadlineKind().isPresent() || need.state().isOrderedByRuling())
            .as("%s", stage)
            .isTrue();
      }
    }
    assertThat(NeedTransitions.TABLES.of(ruleSet).rows())
        .filteredOn(row -> row.command() == NeedCommand.EXPIRE)
        .allMatch(row -> row.party() == Party.PLATFORM)
        .extracting(Row::from)
        .containsExactlyInAnyOrder(FILED, NEGOTIATING, AGREED, ORDERED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void nothing_leaves_the_requester_without_its_head(String ruleSet) {
    assertThat(reachable(ruleSet, DRAFT, row -> row.command() != NeedCommand.FILE))
        .containsExactlyInAnyOrder(DRAFT, DEPT_REVIEW, WITHDRAWN);
  }

  /** 2016 rules, ch. IV. */
  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void nobody_negotiates_whom_neither_the_table_nor_the_authority_named(String ruleSet) {
    assertThat(
            reachable(
                ruleSet,
                DRAFT,
                row ->
                    row.command() != NeedCommand.DESIGNATE && row.command() != NeedCommand.ROUTE))
        .doesNotContain(NEGOTIATING, UNANSWERED, AGREED, ORDERED, REFUSED, PROVIDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void nothing_is_shared_without_an_acceptance_or_an_order(String ruleSet) {
    assertThat(
            reachable(
                ruleSet,
                DRAFT,
                row -> row.command() != NeedCommand.AGREE && row.command() != NeedCommand.ORDER))
        .doesNotContain(AGREED, PROVIDED);
  }

  private static Set<NeedStage> reachable(
      String ruleSet, NeedStage from, Predicate<Row<NeedStage, NeedCommand>> allowed) {
    var reached = EnumSet.of(from);
    int before;
    do {
      before = reached.size();
      NeedTransitions.TABLES.of(ruleSet).rows().stream()
          .filter(allowed)
          .filter(row -> reached.contains(row.from()))
          .forEach(row -> reached.add(row.to()));
    } while (reached.size() > before);
    return reached;
  }
}
