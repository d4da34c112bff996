package org.infoshare.cases.objection;

import static org.infoshare.cases.objection.ObjectionCommand.CORRECT;
import static org.infoshare.cases.objection.ObjectionCommand.REJECT;
import static org.infoshare.cases.objection.ObjectionCommand.ROUTE;
import static org.infoshare.cases.objection.ObjectionCommand.WITHDRAW;
import static org.infoshare.cases.objection.ObjectionStage.CORRECTED;
import static org.infoshare.cases.objection.ObjectionStage.RAISED;
import static org.infoshare.cases.objection.ObjectionStage.REJECTED;
import static org.infoshare.cases.objection.ObjectionStage.VERIFYING;
import static org.infoshare.cases.objection.ObjectionStage.WITHDRAWN;
import static org.infoshare.foundation.platform.Party.AUTHORITY;
import static org.infoshare.foundation.platform.Party.PROVIDER;
import static org.infoshare.foundation.platform.Party.REQUESTER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.StepSource;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.time.rulebook.CaseSteps;
import org.infoshare.time.rulebook.RuleSetTables;

/**
 * The transitions of an objection and who may make them. The requester is the objector and the
 * provider is the responsible department. The authority is that of the entry's provider until the
 * responsible department is known. An objection is withdrawn automatically when the two departments
 * are merged.
 *
 * <p>Both rule-sets say that the responsible department verifies and updates (2016 rules art. 3,
 * Decree 809 art. 26), and neither describes the steps further. So the tables are alike, and each
 * case uses the table of its rule-set.
 */
final class ObjectionTransitions {

  static final RuleSetTables<ObjectionStage, ObjectionCommand> TABLES =
      new RuleSetTables<>(
          table(StepSource.rulesOf2016(3), StepSource.CONFIGURED),
          table(StepSource.decree(26), StepSource.decree(26)));

  private ObjectionTransitions() {}

  /** Whether an objection waits for that command; it does not wait for its withdrawal. */
  static boolean isWaitingFor(ObjectionStage stage, ObjectionCommand command) {
    return stage.isOpen() && command != ObjectionCommand.WITHDRAW;
  }

  /**
   * The stages of either rule-set in which an objection waits for a caller of these roles as that
   * party.
   */
  static Set<ObjectionStage> waitingStages(Party party, Caller caller) {
    return TABLES.waitingStages(party, caller, ObjectionTransitions::isWaitingFor);
  }

  private static TransitionTable<ObjectionStage, ObjectionCommand> table(
      StepSource ofCorrection, StepSource ofRejection) {
    var table =
        TransitionTable.<ObjectionStage, ObjectionCommand>of(ObjectionCommand.class)
            .under(StepSource.CONFIGURED)
            .allow(AUTHORITY, Roles.AUTHORITY, RAISED, ROUTE, VERIFYING)
            .automatic(RAISED, ROUTE, VERIFYING)
            .under(ofCorrection)
            .allow(PROVIDER, Roles.HEAD, VERIFYING, CORRECT, CORRECTED)
            .under(ofRejection)
            .allow(PROVIDER, Roles.HEAD, VERIFYING, REJECT, REJECTED)
            .under(StepSource.CONFIGURED);
    for (var from : List.of(RAISED, VERIFYING)) {
      for (String role : List.of(Roles.STAFF, Roles.HEAD, Roles.SYSTEM)) {
        table.allow(REQUESTER, role, from, WITHDRAW, WITHDRAWN);
      }
      table.automatic(from, WITHDRAW, WITHDRAWN);
    }
    return table.build();
  }

  /** The steps of objections, for the rule book. */
  @ApplicationScoped
  static class Steps implements CaseSteps {

    @Override
    public String caseKind() {
      return "objection";
    }

    @Override
    public RuleSetTables<?, ?> tables() {
      return TABLES;
    }
  }
}
