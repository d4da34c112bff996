package org.infoshare.compliance;

import static org.infoshare.compliance.ViolationCommand.CONFIRM;
import static org.infoshare.compliance.ViolationCommand.DISMISS;
import static org.infoshare.compliance.ViolationCommand.ORDER;
import static org.infoshare.compliance.ViolationCommand.PASS;
import static org.infoshare.compliance.ViolationCommand.REFER;
import static org.infoshare.compliance.ViolationCommand.REJECT;
import static org.infoshare.compliance.ViolationCommand.REPORT;
import static org.infoshare.compliance.ViolationStage.CORRECTED;
import static org.infoshare.compliance.ViolationStage.DISMISSED;
import static org.infoshare.compliance.ViolationStage.ORDERED;
import static org.infoshare.compliance.ViolationStage.RECORDED;
import static org.infoshare.compliance.ViolationStage.REFERRED;
import static org.infoshare.compliance.ViolationStage.REPORTED;
import static org.infoshare.compliance.ViolationStage.UNHEEDED;
import static org.infoshare.platform.Party.AUTHORITY;
import static org.infoshare.platform.Party.RESPONSIBLE;

import org.infoshare.platform.Roles;
import org.infoshare.platform.TransitionTable;

/**
 * Who may do what about a violation, and where it leads (Decree 809 arts. 39 to 41): the body that
 * handles it orders, the department corrects and reports, that body confirms or refers it. An order
 * that nobody heeds stands visibly with that body.
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
          .byItself(ORDERED, PASS, UNHEEDED)
          .allow(RESPONSIBLE, Roles.HEAD, UNHEEDED, REPORT, REPORTED)
          .allow(AUTHORITY, Roles.HEAD, UNHEEDED, ORDER, ORDERED)
          .allow(AUTHORITY, Roles.HEAD, UNHEEDED, REFER, REFERRED)
          .allow(AUTHORITY, Roles.HEAD, UNHEEDED, DISMISS, DISMISSED)
          .allow(AUTHORITY, Roles.HEAD, REPORTED, CONFIRM, CORRECTED)
          .allow(AUTHORITY, Roles.HEAD, REPORTED, REJECT, ORDERED)
          .allow(AUTHORITY, Roles.HEAD, REPORTED, REFER, REFERRED)
          .build();

  private ViolationTransitions() {}
}
