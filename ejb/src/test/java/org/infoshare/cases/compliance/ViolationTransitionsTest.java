package org.infoshare.cases.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.cases.compliance.ViolationStage.CORRECTED;
import static org.infoshare.cases.compliance.ViolationStage.DISMISSED;
import static org.infoshare.cases.compliance.ViolationStage.ORDERED;
import static org.infoshare.cases.compliance.ViolationStage.OVERDUE;
import static org.infoshare.cases.compliance.ViolationStage.REFERRED;
import static org.infoshare.cases.compliance.ViolationStage.REGISTERED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.TransitionGraph;
import org.infoshare.foundation.platform.TransitionTable.Row;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the table of a violation promises as a whole. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ViolationTransitionsTest {

  private static final List<Row<ViolationStage, ViolationCommand>> ROWS =
      ViolationTransitions.TABLE.rows();
  private static final TransitionGraph<ViolationStage, ViolationCommand> WALK =
      TransitionGraph.of(ViolationTransitions.TABLE);
  private static final Set<ViolationStage> FINAL = EnumSet.of(CORRECTED, REFERRED, DISMISSED);

  @Test
  void every_stage_is_reached_from_its_registration() {
    assertThat(WALK.reachableFrom(REGISTERED)).containsExactlyInAnyOrder(ViolationStage.values());
  }

  @ParameterizedTest
  @EnumSource
  void from_every_stage_it_can_end_and_final_ones_are_final(ViolationStage stage) {
    assertThat(WALK.reachableFrom(stage)).containsAnyElementsOf(FINAL);
    assertThat(WALK.isFinal(stage)).isEqualTo(FINAL.contains(stage));
  }

  /** What ended a right may still be referred. */
  @Test
  void a_right_is_ended_only_of_what_was_ordered_and_not_corrected() {
    assertThat(ROWS)
        .filteredOn(row -> row.to() == ViolationStage.TERMINATED)
        .extracting(Row::from)
        .containsOnly(OVERDUE, ViolationStage.REPORTED);
    assertThat(WALK.reachableFrom(ViolationStage.TERMINATED))
        .containsOnly(ViolationStage.TERMINATED, REFERRED);
  }

  @Test
  void nobody_but_the_body_that_handles_it_ends_it() {
    assertThat(ROWS)
        .filteredOn(row -> FINAL.contains(row.to()))
        .extracting(Row::party)
        .containsOnly(Party.AUTHORITY);
    assertThat(WALK.reachableFrom(REGISTERED, row -> row.party() != Party.AUTHORITY))
        .containsOnly(REGISTERED);
  }

  @Test
  void a_violation_is_found_corrected_only_after_the_department_reported() {
    assertThat(WALK.reachableFrom(REGISTERED, row -> row.command() != ViolationCommand.REPORT))
        .doesNotContain(CORRECTED);
  }

  /** With nobody acting, an order ends up with the body that gave it. */
  @Test
  void an_order_that_nobody_heeds_goes_to_the_body_by_itself() {
    assertThat(WALK.reachableFrom(ORDERED, row -> row.party() == Party.PLATFORM))
        .containsOnly(ORDERED, OVERDUE);
    assertThat(ROWS)
        .filteredOn(row -> row.from() == OVERDUE)
        .extracting(Row::party)
        .contains(Party.AUTHORITY, Party.RESPONSIBLE);
  }
}
