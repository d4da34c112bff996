package org.infoshare.time.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.CaseStage;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.StepSource;
import org.infoshare.foundation.platform.Text;
import org.infoshare.foundation.platform.TransitionTable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleSetTablesTest {

  private enum Stage implements CaseStage {
    OPEN,
    QUEUED,
    SHUT;

    @Override
    public Text words() {
      return new Text("阶段" + name(), "stage " + name());
    }
  }

  private enum Command {
    CLOSE
  }

  private static final TransitionTable<Stage, Command> BEFORE = closedFrom(Stage.QUEUED);
  private static final TransitionTable<Stage, Command> NOW = closedFrom(Stage.OPEN);
  private static final RuleSetTables<Stage, Command> TABLES = new RuleSetTables<>(BEFORE, NOW);

  @Test
  void each_rule_set_has_its_table_and_an_unknown_one_has_none() {
    assertThat(TABLES.of("gz-2016")).isSameAs(BEFORE);
    assertThat(TABLES.of("cn-2025")).isSameAs(NOW);
    assertThatIllegalArgumentException().isThrownBy(() -> TABLES.of("cn-1999"));
  }

  @Test
  void a_case_waits_in_the_stages_of_every_rule_set() {
    var head = new Caller("cab.head", "cab", Set.of(Roles.HEAD));

    assertThat(TABLES.waitingStages(Party.PROVIDER, head, (stage, command) -> true))
        .containsExactlyInAnyOrder(Stage.OPEN, Stage.QUEUED);
    assertThat(
            TABLES.waitingStages(Party.PROVIDER, head, (stage, command) -> stage != Stage.QUEUED))
        .containsExactly(Stage.OPEN);
  }

  private static TransitionTable<Stage, Command> closedFrom(Stage stage) {
    return TransitionTable.<Stage, Command>of(Command.class)
        .under(StepSource.CONFIGURED)
        .allow(Party.PROVIDER, Roles.HEAD, stage, Command.CLOSE, Stage.SHUT)
        .build();
  }
}
