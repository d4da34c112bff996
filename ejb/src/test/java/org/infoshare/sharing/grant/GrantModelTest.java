package org.infoshare.sharing.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.sharing.grant.GrantStage.ACTIVE;
import static org.infoshare.sharing.grant.GrantStage.ENDED;
import static org.infoshare.sharing.grant.GrantStage.SUSPENDED;

import java.util.Set;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.TransitionGraph;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the table of a grant promises as a whole. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrantModelTest {

  private static final TransitionGraph<GrantStage, GrantCommand> WALK =
      TransitionGraph.of(GrantTransitions.TABLE);

  @Test
  void every_stage_is_reached_and_an_end_is_an_end() {
    assertThat(WALK.reachableFrom(ACTIVE)).containsExactlyInAnyOrder(GrantStage.values());
    assertThat(WALK.reachableFrom(SUSPENDED)).contains(ACTIVE, ENDED);
    assertThat(WALK.isFinal(ENDED)).isTrue();
  }

  /** Decree 809 art. 27: a right ends by a case that decides so, and by nobody's word. */
  @Test
  void nobody_ends_a_right_by_a_command_of_its_own_but_one_that_a_merged_department_held() {
    assertThat(
            WALK.reachableFrom(
                ACTIVE,
                row ->
                    row.party() != Party.PLATFORM
                        && row.command() != GrantCommand.REFUSE_SUCCESSION))
        .doesNotContain(ENDED);
  }

  @Test
  void the_consumer_neither_suspends_nor_restores() {
    assertThat(WALK.reachableFrom(ACTIVE, row -> row.party() == Party.REQUESTER))
        .isEqualTo(Set.of(ACTIVE));
    assertThat(WALK.reachableFrom(SUSPENDED, row -> row.party() == Party.REQUESTER))
        .isEqualTo(Set.of(SUSPENDED));
  }
}
