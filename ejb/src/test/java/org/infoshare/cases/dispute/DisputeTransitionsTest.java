package org.infoshare.cases.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.infoshare.cases.dispute.DisputeStage.AT_AUTHORITY;
import static org.infoshare.cases.dispute.DisputeStage.AT_GOVERNMENT;
import static org.infoshare.cases.dispute.DisputeStage.CONSULTING;
import static org.infoshare.cases.dispute.DisputeStage.JOINT_REVIEW;
import static org.infoshare.cases.dispute.DisputeStage.LAPSED;
import static org.infoshare.cases.dispute.DisputeStage.NEGOTIATING;
import static org.infoshare.cases.dispute.DisputeStage.NON_COMPLIANT;
import static org.infoshare.cases.dispute.DisputeStage.OPEN;
import static org.infoshare.cases.dispute.DisputeStage.ORDERED;
import static org.infoshare.cases.dispute.DisputeStage.PROVIDED;
import static org.infoshare.cases.dispute.DisputeStage.QUEUED;
import static org.infoshare.cases.dispute.DisputeStage.REVIEWED_SHARE;
import static org.infoshare.cases.dispute.DisputeStage.SETTLED_SHARE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.TransitionTable.Row;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two tables as models: what can be reached, where it ends, and by whose hands. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DisputeTransitionsTest {

  private static final String GZ = "gz-2016";
  private static final String CN = "cn-2025";

  @Test
  void both_rule_sets_together_use_every_stage_and_every_command() {
    var stages = EnumSet.of(OPEN);
    var commands = EnumSet.noneOf(DisputeCommand.class);
    for (String ruleSet : List.of(GZ, CN)) {
      stages.addAll(reachable(ruleSet, OPEN));
      rows(ruleSet).forEach(row -> commands.add(row.command()));
    }
    assertThat(stages).containsExactlyInAnyOrder(DisputeStage.values());
    assertThat(commands).containsExactlyInAnyOrder(DisputeCommand.values());
  }

  @ParameterizedTest
  @ValueSource(strings = {GZ, CN})
  void every_stage_of_a_table_is_reached_and_leads_to_an_end(String ruleSet) {
    var reached = reachable(ruleSet, OPEN);
    reached.add(OPEN);
    for (var row : rows(ruleSet)) {
      assertThat(reached).contains(row.from(), row.to());
      assertThat(row.from().isFinal()).as("%s", row).isFalse();
    }
    for (DisputeStage stage : reached) {
      assertThat(
              stage.isFinal() || reachable(ruleSet, stage).stream().anyMatch(DisputeStage::isFinal))
          .as("%s", stage)
          .isTrue();
    }
  }

  /** 2016 rules, art. 35. */
  @Test
  void under_the_2016_rules_no_order_avoids_consulting_the_four_and_the_government() {
    assertThat(pathsTo(GZ, ORDERED))
        .isNotEmpty()
        .allSatisfy(
            path ->
                assertThat(path)
                    .containsSubsequence(
                        OPEN, CONSULTING, QUEUED, JOINT_REVIEW, AT_GOVERNMENT, ORDERED));
    assertThat(pathsTo(GZ, SETTLED_SHARE))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(path).containsSubsequence(CONSULTING, JOINT_REVIEW));
  }

  /** Decree 809 art. 28. */
  @Test
  void under_decree_809_no_order_avoids_negotiating_the_authority_and_its_government() {
    assertThat(pathsTo(CN, ORDERED))
        .isNotEmpty()
        .allSatisfy(
            path ->
                assertThat(path)
                    .containsSubsequence(OPEN, NEGOTIATING, AT_AUTHORITY, AT_GOVERNMENT, ORDERED));
    assertThat(pathsTo(CN, SETTLED_SHARE))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(path).containsSubsequence(NEGOTIATING, AT_AUTHORITY));
  }

  @ParameterizedTest
  @ValueSource(strings = {GZ, CN})
  void only_a_government_orders_and_only_the_four_or_an_authority_with_both_parties_share(
      String ruleSet) {
    assertThat(rows(ruleSet).stream().filter(row -> row.to() == ORDERED))
        .isNotEmpty()
        .extracting(Row::party)
        .containsOnly(Party.GOVERNMENT);
    assertThat(rows(ruleSet).stream().filter(row -> row.to() == SETTLED_SHARE))
        .extracting(Row::party, Row::from)
        .containsExactly(tuple(Party.PLATFORM, ruleSet.equals(GZ) ? REVIEWED_SHARE : AT_AUTHORITY));
  }

  @ParameterizedTest
  @ValueSource(strings = {GZ, CN})
  void until_somebody_decides_the_parties_may_end_it(String ruleSet) {
    var open = reachable(ruleSet, OPEN);
    open.add(OPEN);
    open.removeIf(DisputeStage::isFinal);
    open.removeAll(Set.of(ORDERED, NON_COMPLIANT));
    for (var command :
        List.of(DisputeCommand.OFFER_SETTLEMENT, DisputeCommand.CONCEDE, DisputeCommand.WITHDRAW)) {
      assertThat(
              rows(ruleSet).stream()
                  .filter(row -> row.command() == command)
                  .map(Row::from)
                  .distinct())
          .as("%s", command)
          .containsExactlyInAnyOrderElementsOf(open);
    }
  }

  /** With nobody acting a dispute moves on by itself, or stands with a limit that can pass. */
  @ParameterizedTest
  @ValueSource(strings = {GZ, CN})
  void nobody_can_let_a_dispute_lie_unseen(String ruleSet) {
    var stages = reachable(ruleSet, OPEN);
    stages.add(OPEN);
    for (DisputeStage stage : stages) {
      boolean batched = stage == QUEUED;
      assertThat(stage.isFinal() || batched || DisputeDeadlineKind.of(stage).isPresent())
          .as("%s", stage)
          .isTrue();
    }
    assertThat(afterPassing(ruleSet, OPEN))
        .isEqualTo(ruleSet.equals(GZ) ? CONSULTING : NEGOTIATING);
    if (ruleSet.equals(GZ)) {
      assertThat(afterPassing(GZ, CONSULTING)).isEqualTo(QUEUED);
    }
    assertThat(afterPassing(ruleSet, ORDERED)).isEqualTo(NON_COMPLIANT);
  }

  @Test
  void what_was_ordered_and_came_late_is_provided_all_the_same() {
    for (String ruleSet : List.of(GZ, CN)) {
      assertThat(reachable(ruleSet, NON_COMPLIANT)).containsExactlyInAnyOrder(PROVIDED, LAPSED);
    }
  }

  private static DisputeStage afterPassing(String ruleSet, DisputeStage stage) {
    return DisputeTransitions.TABLES.of(ruleSet).moveAutomatically(stage, DisputeCommand.EXPIRE);
  }

  private static List<Row<DisputeStage, DisputeCommand>> rows(String ruleSet) {
    return DisputeTransitions.TABLES.of(ruleSet).rows();
  }

  private static Set<DisputeStage> reachable(String ruleSet, DisputeStage from) {
    var reached = EnumSet.noneOf(DisputeStage.class);
    var waiting = new ArrayDeque<>(List.of(from));
    while (!waiting.isEmpty()) {
      var stage = waiting.remove();
      for (var row : rows(ruleSet)) {
        if (row.from() == stage && reached.add(row.to())) {
          waiting.add(row.to());
        }
      }
    }
    return reached;
  }

  /** Every path from the opening without going round in circles. */
  private static List<List<DisputeStage>> pathsTo(String ruleSet, DisputeStage end) {
    var found = new ArrayList<List<DisputeStage>>();
    walk(ruleSet, List.of(OPEN), end, found);
    return found;
  }

  private static void walk(
      String ruleSet, List<DisputeStage> path, DisputeStage end, List<List<DisputeStage>> found) {
    var last = path.get(path.size() - 1);
    if (last == end) {
      found.add(path);
      return;
    }
    var next = new HashSet<DisputeStage>();
    rows(ruleSet).stream().filter(row -> row.from() == last).forEach(row -> next.add(row.to()));
    next.removeAll(path);
    for (DisputeStage stage : next) {
      var longer = new ArrayList<>(path);
      longer.add(stage);
      walk(ruleSet, longer, end, found);
    }
  }
}
