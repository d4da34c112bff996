package org.infoshare.catalogue.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.catalogue.publication.EntryStage.DRAFT;
import static org.infoshare.catalogue.publication.EntryStage.DROPPED;
import static org.infoshare.catalogue.publication.EntryStage.PUBLISHED;
import static org.infoshare.catalogue.publication.EntryStage.SUBMITTED;
import static org.infoshare.catalogue.publication.EntryStage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.TransitionGraph;
import org.infoshare.foundation.platform.TransitionTable.Row;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the table of an entry promises as a whole. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EntryModelTest {

  private static final EnumSet<EntryStage> ENDS = EnumSet.of(WITHDRAWN, DROPPED);
  private static final TransitionGraph<EntryStage, EntryCommand> WALK =
      TransitionGraph.of(EntryTransitions.TABLE);

  @Test
  void every_stage_is_reached_from_a_draft() {
    assertThat(WALK.reachableFrom(DRAFT)).containsExactlyInAnyOrder(EntryStage.values());
  }

  @ParameterizedTest
  @EnumSource
  void from_every_stage_a_way_leads_to_an_end_and_an_end_is_an_end(EntryStage stage) {
    assertThat(WALK.reachableFrom(stage)).containsAnyElementsOf(ENDS);
    assertThat(WALK.isFinal(stage)).isEqualTo(ENDS.contains(stage));
  }

  /** Decree 809 arts. 13 and 16; whoever discards a revision goes back to what is published. */
  @Test
  void nothing_is_published_without_the_head_of_the_department_and_the_authority() {
    assertThat(first(row -> row.command() != EntryCommand.APPROVE))
        .doesNotContain(SUBMITTED, PUBLISHED);
    assertThat(first(row -> row.party() != Party.AUTHORITY)).doesNotContain(PUBLISHED);
    assertThat(EntryTransitions.TABLE.rows())
        .filteredOn(row -> row.command() == EntryCommand.APPROVE)
        .allMatch(row -> row.party() == Party.PROVIDER && row.role().equals(Roles.DEPARTMENT_HEAD));
  }

  /** Decree 809 art. 27. */
  @Test
  void nothing_leaves_the_catalogue_without_the_authority() {
    assertThat(WALK.reachableFrom(PUBLISHED, row -> row.party() != Party.AUTHORITY))
        .doesNotContain(WITHDRAWN);
  }

  private static Set<EntryStage> first(Predicate<Row<EntryStage, EntryCommand>> moves) {
    return WALK.reachableFrom(DRAFT, moves.and(row -> row.command() != EntryCommand.DISCARD));
  }
}
