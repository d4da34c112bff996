package org.infoshare.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.infoshare.foundation.platform.TransitionTable.Row;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TransitionTableTest {

  private enum Stage implements CaseStage {
    OPEN,
    SHUT;

    @Override
    public Text words() {
      return new Text(this == OPEN ? "已提出" : "已办结", this == OPEN ? "opened" : "done");
    }
  }

  private enum Command {
    CLOSE,
    LAPSE
  }

  private static final TransitionTable<Stage, Command> TABLE =
      TransitionTable.<Stage, Command>of(Command.class)
          .under(StepSource.decree(21), StepSource.decree(20))
          .allow(Party.PROVIDER, Roles.HEAD, Stage.OPEN, Command.CLOSE, Stage.SHUT)
          .automatic(Stage.OPEN, Command.LAPSE, Stage.SHUT)
          .build();

  private static final Caller HEAD = new Caller("cab.head", "cab", Set.of(Roles.HEAD));
  private static final Set<Party> PROVIDER = Set.of(Party.PROVIDER);

  @Test
  void a_row_leads_to_its_stage() {
    assertThat(TABLE.move(PROVIDER, HEAD, Stage.OPEN, Command.CLOSE)).isEqualTo(Stage.SHUT);
  }

  @Test
  void the_right_caller_in_the_wrong_stage_is_told_so() {
    refused(PlatformReason.WRONG_STAGE, PROVIDER, Stage.SHUT, Command.CLOSE);
  }

  @Test
  void the_refusal_calls_the_stage_by_its_words_in_each_language() {
    assertThatThrownBy(() -> TABLE.move(PROVIDER, HEAD, Stage.SHUT, Command.CLOSE))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.text())
                    .isEqualTo(
                        new Text(
                            "现处于已办结(SHUT)阶段,不能执行 CLOSE 操作。",
                            "CLOSE is not possible in this stage: done (SHUT).")));
  }

  @Test
  void another_party_is_not_permitted_in_any_stage() {
    refused(PlatformReason.NOT_PERMITTED, Set.of(Party.STRANGER), Stage.OPEN, Command.CLOSE);
  }

  @Test
  void nobody_gives_the_commands_of_the_platform() {
    refused(PlatformReason.NOT_PERMITTED, Set.of(Party.PLATFORM), Stage.OPEN, Command.LAPSE);
    assertThat(TABLE.moveAutomatically(Stage.OPEN, Command.LAPSE)).isEqualTo(Stage.SHUT);
    assertThatThrownBy(() -> TABLE.moveAutomatically(Stage.OPEN, Command.CLOSE))
        .isInstanceOf(Refusal.class);
    assertThat(TABLE.automaticMove(Stage.OPEN, Command.LAPSE)).contains(Stage.SHUT);
    assertThat(TABLE.automaticMove(Stage.SHUT, Command.LAPSE)).isEmpty();
    assertThat(TABLE.automaticMove(Stage.OPEN, Command.CLOSE)).isEmpty();
  }

  @Test
  void what_is_offered_is_what_is_accepted() {
    assertThat(TABLE.offered(PROVIDER, HEAD, Stage.OPEN)).containsExactly(Command.CLOSE);
    assertThat(TABLE.offered(PROVIDER, HEAD, Stage.SHUT)).isEmpty();
  }

  @Test
  void every_row_states_its_source_and_that_of_who_acts() {
    var table =
        TransitionTable.<Stage, Command>of(Command.class)
            .under(StepSource.decree(21), StepSource.decree(20))
            .allow(Party.PROVIDER, Roles.HEAD, Stage.OPEN, Command.CLOSE, Stage.SHUT)
            .under(StepSource.CONFIGURED)
            .automatic(Stage.OPEN, Command.LAPSE, Stage.SHUT)
            .build();

    assertThat(table.rows())
        .extracting(Row::source, Row::roleSource)
        .containsExactly(
            tuple(
                new StepSource("Decree 809 art. 21", "READ"),
                new StepSource("Decree 809 art. 20", "READ")),
            tuple(StepSource.CONFIGURED, null));
  }

  @Test
  void a_row_without_a_source_is_no_row() {
    var rows = TransitionTable.<Stage, Command>of(Command.class);

    assertThatIllegalStateException()
        .isThrownBy(() -> rows.automatic(Stage.OPEN, Command.LAPSE, Stage.SHUT));
  }

  @Test
  void where_the_decree_does_not_apply_its_steps_are_configured_by_analogy() {
    assertThat(TABLE.withoutDecree().rows())
        .filteredOn(row -> row.role() != null)
        .allSatisfy(
            row -> {
              assertThat(row.source()).isEqualTo(new StepSource("configured", "INFERRED-A"));
              assertThat(row.roleSource()).isEqualTo(row.source());
            });
    assertThat(TABLE.withoutDecree().move(PROVIDER, HEAD, Stage.OPEN, Command.CLOSE))
        .isEqualTo(Stage.SHUT);
  }

  private static void refused(Reason reason, Set<Party> parties, Stage from, Command command) {
    assertThatThrownBy(() -> TABLE.move(parties, HEAD, from, command))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
