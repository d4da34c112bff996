package org.infoshare.cases.dispute;

import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;

/**
 * Whose turn it is in a dispute: not what a party may merely do as well, such as to give in, and
 * nothing that a body or a party has said already.
 */
final class DisputeInboxRule {

  private DisputeInboxRule() {}

  /** Whether the dispute waits for the caller. */
  static boolean isWaiting(Dispute dispute, Caller caller, CompetentBodies bodies) {
    return dispute.offeredTo(caller, bodies).stream()
        .anyMatch(command -> isWaitingFor(dispute, command, caller, bodies));
  }

  private static boolean isWaitingFor(
      Dispute dispute, DisputeCommand command, Caller caller, CompetentBodies bodies) {
    var statements = dispute.statements();
    String own = caller.department();
    return switch (command) {
      case AGREE, CONCEDE, WITHDRAW -> false;
      case MINUTE -> statements.last(StatementKind.MINUTES).isEmpty();
      case OPINE ->
          bodies
              .reviewing(own)
              .filter(body -> !statements.opinions().containsKey(body))
              .isPresent();
      case SUBMIT -> statements.last(StatementKind.SUBMISSION, own).isEmpty();
      case ASSENT ->
          statements
              .last(StatementKind.PROPOSAL)
              .filter(
                  proposal ->
                      statements.lastAfter(proposal.number(), StatementKind.ASSENT, own).isEmpty())
              .isPresent();
      default -> true;
    };
  }

  /**
   * Whether the caller is of the department that has to carry it out: at the request or the need,
   * where the commands are; the limit is that of the dispute.
   */
  static boolean isOwedBy(Caller caller, Dispute dispute) {
    return DisputeStage.AWAITING_PROVISION.contains(dispute.stage())
        && caller.belongsTo(dispute.subject().provider())
        && (caller.hasRole(Roles.STAFF) || caller.hasRole(Roles.HEAD));
  }

  /** The stages in which a caller of these roles, being that party, can have a turn at all. */
  static Set<DisputeStage> stages(Party party, Caller caller) {
    return DisputeTransitions.waitingStages(
        party,
        caller,
        (stage, command) ->
            !Set.of(DisputeCommand.AGREE, DisputeCommand.CONCEDE, DisputeCommand.WITHDRAW)
                .contains(command));
  }
}
