package org.infoshare.organisation.system;

import static org.infoshare.foundation.platform.Party.AUTHORITY;
import static org.infoshare.foundation.platform.Party.REQUESTER;
import static org.infoshare.organisation.system.SystemCommand.ACTIVATE;
import static org.infoshare.organisation.system.SystemCommand.ASK_ACTIVATION;
import static org.infoshare.organisation.system.SystemCommand.RENEW_CERTIFICATE;
import static org.infoshare.organisation.system.SystemCommand.RESUME;
import static org.infoshare.organisation.system.SystemCommand.RETIRE;
import static org.infoshare.organisation.system.SystemCommand.RETURN;
import static org.infoshare.organisation.system.SystemCommand.SUSPEND;
import static org.infoshare.organisation.system.SystemStage.ACTIVE;
import static org.infoshare.organisation.system.SystemStage.RETIRED;
import static org.infoshare.organisation.system.SystemStage.SUSPENDED;
import static org.infoshare.organisation.system.SystemStage.TESTED;
import static org.infoshare.organisation.system.SystemStage.TRIAL;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.StepSource;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.time.rulebook.CaseSteps;
import org.infoshare.time.rulebook.RuleSetTables;

/**
 * The transitions of an information system: the head of its department asks, and the sharing
 * authority activates and suspends.
 */
final class SystemTransitions {

  static final TransitionTable<SystemStage, SystemCommand> TABLE = table();

  private SystemTransitions() {}

  /** Whether a system in that stage waits for that command: to be tried, and to be activated. */
  static boolean isWaitingFor(SystemStage stage, SystemCommand command) {
    return (stage == TRIAL && command == ASK_ACTIVATION)
        || (stage == TESTED && (command == ACTIVATE || command == RETURN));
  }

  private static TransitionTable<SystemStage, SystemCommand> table() {
    var rows =
        TransitionTable.<SystemStage, SystemCommand>of(SystemCommand.class)
            .under(StepSource.CONFIGURED)
            .allow(REQUESTER, Roles.HEAD, TRIAL, ASK_ACTIVATION, TESTED)
            .allow(AUTHORITY, Roles.AUTHORITY, TESTED, RETURN, TRIAL)
            .allow(AUTHORITY, Roles.AUTHORITY, TESTED, ACTIVATE, ACTIVE)
            .allow(AUTHORITY, Roles.AUTHORITY, ACTIVE, SUSPEND, SUSPENDED)
            .allow(AUTHORITY, Roles.AUTHORITY, SUSPENDED, RESUME, ACTIVE);
    for (var stage : List.of(TRIAL, TESTED, ACTIVE, SUSPENDED)) {
      rows.allow(REQUESTER, Roles.HEAD, stage, RENEW_CERTIFICATE, stage)
          .allow(REQUESTER, Roles.HEAD, stage, RETIRE, RETIRED);
    }
    return rows.build();
  }

  /** The steps of information systems, for the rule book. */
  @ApplicationScoped
  static class Steps implements CaseSteps {

    @Override
    public String caseKind() {
      return "system";
    }

    @Override
    public RuleSetTables<?, ?> tables() {
      return RuleSetTables.alike(TABLE);
    }
  }
}
