package org.infoshare.cases.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.cases.objection.ObjectionStage.CORRECTED;
import static org.infoshare.cases.objection.ObjectionStage.RAISED;
import static org.infoshare.cases.objection.ObjectionStage.REJECTED;
import static org.infoshare.cases.objection.ObjectionStage.VERIFYING;
import static org.infoshare.cases.objection.ObjectionStage.WITHDRAWN;

import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.TransitionGraph;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables of an objection promise as a whole. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ObjectionModelTest {

  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void every_stage_is_reached_and_every_way_ends(String ruleSet) {
    var walk = walk(ruleSet);

    assertThat(walk.reachableFrom(RAISED)).containsExactlyInAnyOrder(ObjectionStage.values());
    for (var stage : ObjectionStage.values()) {
      assertThat(walk.isFinal(stage)).as("%s", stage).isEqualTo(!stage.isOpen());
      assertThat(walk.reachableFrom(stage))
          .as("%s", stage)
          .containsAnyOf(CORRECTED, REJECTED, WITHDRAWN);
    }
  }

  /** Decree 809 art. 26: whoever answers for the data verifies it. */
  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void nothing_is_decided_but_by_the_responsible_department(String ruleSet) {
    var others = walk(ruleSet).reachableFrom(RAISED, row -> row.party() != Party.PROVIDER);

    assertThat(others).doesNotContain(CORRECTED, REJECTED);
    assertThat(walk(ruleSet).reachableFrom(RAISED, row -> row.to() != VERIFYING))
        .as("and not before it was told to")
        .doesNotContain(CORRECTED, REJECTED);
  }

  /** With nobody acting, and no merger, it stands with a department that has a limit. */
  @ParameterizedTest
  @ValueSource(strings = {"gz-2016", "cn-2025"})
  void what_nobody_routes_goes_to_the_provider_by_itself(String ruleSet) {
    var alone =
        walk(ruleSet)
            .reachableFrom(
                RAISED,
                row -> row.party() == Party.PLATFORM && row.command() != ObjectionCommand.WITHDRAW);

    assertThat(alone).containsExactlyInAnyOrder(RAISED, VERIFYING);
    assertThat(walk(ruleSet).moversOf(VERIFYING)).contains(Party.PROVIDER);
  }

  private static TransitionGraph<ObjectionStage, ObjectionCommand> walk(String ruleSet) {
    return TransitionGraph.of(ObjectionTransitions.TABLES.of(ruleSet));
  }
}
