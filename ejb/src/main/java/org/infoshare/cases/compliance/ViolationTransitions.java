package org.infoshare.cases.compliance;

import static org.infoshare.cases.compliance.ViolationCommand.APPROVE;
import static org.infoshare.cases.compliance.ViolationCommand.DISMISS;
import static org.infoshare.cases.compliance.ViolationCommand.EXPIRE;
import static org.infoshare.cases.compliance.ViolationCommand.ORDER;
import static org.infoshare.cases.compliance.ViolationCommand.REFER;
import static org.infoshare.cases.compliance.ViolationCommand.REFUSE;
import static org.infoshare.cases.compliance.ViolationCommand.REPORT;
import static org.infoshare.cases.compliance.ViolationCommand.TERMINATE;
import static org.infoshare.cases.compliance.ViolationStage.CORRECTED;
import static org.infoshare.cases.compliance.ViolationStage.DISMISSED;
import static org.infoshare.cases.compliance.ViolationStage.ORDERED;
import static org.infoshare.cases.compliance.ViolationStage.OVERDUE;
import static org.infoshare.cases.compliance.ViolationStage.REFERRED;
import static org.infoshare.cases.compliance.ViolationStage.REGISTERED;
import static org.infoshare.cases.compliance.ViolationStage.REPORTED;
import static org.infoshare.cases.compliance.ViolationStage.TERMINATED;
import static org.infoshare.foundation.platform.Party.AUTHORITY;
import static org.infoshare.foundation.platform.Party.PROVIDER;
import static org.infoshare.foundation.platform.Party.RESPONSIBLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.StepSource;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.time.rulebook.CaseSteps;
import org.infoshare.time.rulebook.RuleSetTables;

/**
 * The transitions of a violation and who may make them (Decree 809 arts. 39 to 41). The handling
 * authority orders, the department corrects and reports, and the authority approves or refers. An
 * order that is not carried out in time is overdue at that authority.
 *
 * <p>The grants that a misuse suspended may be ended permanently where the misuse was not corrected
 * (Decree 809 art. 27). The authority may do so after it judged the report. The provider may do so
 * only where nothing was reported in time, because that takes no judgement.
 */
final class ViolationTransitions {

  static final TransitionTable<ViolationStage, ViolationCommand> TABLE =
      TransitionTable.<ViolationStage, ViolationCommand>of(ViolationCommand.class)
          .under(StepSource.decree(39, 40, 41))
          .allow(AUTHORITY, Roles.HEAD, REGISTERED, ORDER, ORDERED)
          .allow(AUTHORITY, Roles.HEAD, OVERDUE, ORDER, ORDERED)
          .under(StepSource.decree(39, 40, 41, 42))
          .allow(AUTHORITY, Roles.HEAD, REGISTERED, REFER, REFERRED)
          .allow(AUTHORITY, Roles.HEAD, ORDERED, REFER, REFERRED)
          .allow(AUTHORITY, Roles.HEAD, OVERDUE, REFER, REFERRED)
          .allow(AUTHORITY, Roles.HEAD, REPORTED, REFER, REFERRED)
          .allow(AUTHORITY, Roles.HEAD, TERMINATED, REFER, REFERRED)
          .under(StepSource.decree(27))
          .allow(AUTHORITY, Roles.HEAD, OVERDUE, TERMINATE, TERMINATED)
          .allow(PROVIDER, Roles.HEAD, OVERDUE, TERMINATE, TERMINATED)
          .allow(AUTHORITY, Roles.HEAD, REPORTED, TERMINATE, TERMINATED)
          .under(StepSource.CONFIGURED)
          .allow(AUTHORITY, Roles.HEAD, REGISTERED, DISMISS, DISMISSED)
          .allow(AUTHORITY, Roles.HEAD, ORDERED, DISMISS, DISMISSED)
          .allow(AUTHORITY, Roles.HEAD, OVERDUE, DISMISS, DISMISSED)
          .allow(RESPONSIBLE, Roles.HEAD, ORDERED, REPORT, REPORTED)
          .allow(RESPONSIBLE, Roles.HEAD, OVERDUE, REPORT, REPORTED)
          .allow(AUTHORITY, Roles.HEAD, REPORTED, APPROVE, CORRECTED)
          .allow(AUTHORITY, Roles.HEAD, REPORTED, REFUSE, ORDERED)
          .automatic(ORDERED, EXPIRE, OVERDUE)
          .build();

  private ViolationTransitions() {}

  /**
   * The commands that the caller may give now.
   *
   * @param misuse whether the violation is a misuse; only grants of a misuse can be terminated
   */
  static Set<ViolationCommand> offered(
      Set<Party> parties, Caller caller, ViolationStage from, boolean misuse) {
    var offered = TABLE.offered(parties, caller, from);
    if (!misuse) {
      offered.remove(TERMINATE);
    }
    return offered;
  }

  /**
   * Whether a violation waits for that command. It does not wait for the alternatives by which its
   * authority or a provider may end it.
   */
  static boolean isWaitingFor(ViolationCommand command) {
    return switch (command) {
      case ORDER, REPORT, APPROVE, REFUSE -> true;
      case REFER, DISMISS, TERMINATE, EXPIRE -> false;
    };
  }

  /** The steps of violations, for the rule book. */
  @ApplicationScoped
  static class Steps implements CaseSteps {

    @Override
    public String caseKind() {
      return "violation";
    }

    @Override
    public RuleSetTables<?, ?> tables() {
      return RuleSetTables.alike(TABLE);
    }
  }
}
