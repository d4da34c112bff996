package org.infoshare.cases.compliance;

import static org.infoshare.cases.compliance.ViolationCommand.CONFIRM;
import static org.infoshare.cases.compliance.ViolationCommand.DISMISS;
import static org.infoshare.cases.compliance.ViolationCommand.ORDER;
import static org.infoshare.cases.compliance.ViolationCommand.PASS;
import static org.infoshare.cases.compliance.ViolationCommand.REFER;
import static org.infoshare.cases.compliance.ViolationCommand.REJECT;
import static org.infoshare.cases.compliance.ViolationCommand.REPORT;
import static org.infoshare.cases.compliance.ViolationCommand.TERMINATE;
import static org.infoshare.cases.compliance.ViolationStage.CORRECTED;
import static org.infoshare.cases.compliance.ViolationStage.DISMISSED;
import static org.infoshare.cases.compliance.ViolationStage.ORDERED;
import static org.infoshare.cases.compliance.ViolationStage.RECORDED;
import static org.infoshare.cases.compliance.ViolationStage.REFERRED;
import static org.infoshare.cases.compliance.ViolationStage.REPORTED;
import static org.infoshare.cases.compliance.ViolationStage.TERMINATED;
import static org.infoshare.cases.compliance.ViolationStage.UNHEEDED;
import static org.infoshare.foundation.platform.Party.AUTHORITY;
import static org.infoshare.foundation.platform.Party.PROVIDER;
import static org.infoshare.foundation.platform.Party.RESPONSIBLE;

import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.TransitionTable;

/**
 * Who may do what about a violation, and where it leads (Decree 809 arts. 39 to 41): the body that
 * handles it orders, the department corrects and reports, that body confirms or refers it. An order
 * that nobody heeds stands visibly with that body.
 *
 * <p>The rights that a misuse suspended may be ended for good where it was not corrected (art. 27):
 * by that body, which judges what was reported, and by the provider where nothing was reported in
 * time, which is nobody's judgement.
 */
final class ViolationTransitions {

  static final TransitionTable<ViolationStage, ViolationCommand> TABLE =
      TransitionTable.<ViolationStage, ViolationCommand>of(ViolationCommand.class)
          .allow(AUTHORITY, Roles.HEAD, RECORDED, ORDER, ORDERED)
          .allow(AUTHORITY, Roles.HEAD, RECORDED, REFER, REFERRED)
          .allow(AUTHORITY, Roles.HEAD, RECORDED, DISMISS, DISMISSED)
          .allow(RESPONSIBLE, Roles.HEAD, ORDERED, REPORT, REPORTED)
          .allow(AUTHORITY, Roles.HEAD, ORDERED, REFER, REFERRED)
          .allow(AUTHORITY, Roles.HEAD, ORDERED, DISMISS, DISMISSED)
          .automatic(ORDERED, PASS, UNHEEDED)
          .allow(RESPONSIBLE, Roles.HEAD, UNHEEDED, REPORT, REPORTED)
          .allow(AUTHORITY, Roles.HEAD, UNHEEDED, TERMINATE, TERMINATED)
          .allow(PROVIDER, Roles.HEAD, UNHEEDED, TERMINATE, TERMINATED)
          .allow(AUTHORITY, Roles.HEAD, UNHEEDED, ORDER, ORDERED)
          .allow(AUTHORITY, Roles.HEAD, UNHEEDED, REFER, REFERRED)
          .allow(AUTHORITY, Roles.HEAD, UNHEEDED, DISMISS, DISMISSED)
          .allow(AUTHORITY, Roles.HEAD, REPORTED, CONFIRM, CORRECTED)
          .allow(AUTHORITY, Roles.HEAD, REPORTED, REJECT, ORDERED)
          .allow(AUTHORITY, Roles.HEAD, REPORTED, TERMINATE, TERMINATED)
          .allow(AUTHORITY, Roles.HEAD, REPORTED, REFER, REFERRED)
          .allow(AUTHORITY, Roles.HEAD, TERMINATED, REFER, REFERRED)
          .build();

  private ViolationTransitions() {}

  /**
   * What the caller may do now.
   *
   * @param misuse whether it is a misuse of rights: only those are terminated
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
   * Whether a violation waits for that command: not for what its body, or a provider, merely may do
   * as well to end it otherwise.
   */
  static boolean isWaitingFor(ViolationCommand command) {
    return switch (command) {
      case ORDER, REPORT, CONFIRM, REJECT -> true;
      case REFER, DISMISS, TERMINATE, PASS -> false;
    };
  }
}
