package org.infoshare.cases.dispute;

import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;

/**
 * The rule that decides for whom a dispute waits. A dispute does not wait for optional steps of a
 * party, such as a concession, nor for a statement that was already made.
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
    String department = caller.department();
    return switch (command) {
      case AGREE, CONCEDE, WITHDRAW -> false;
      case MINUTE -> statements.last(StatementKind.MINUTES).isEmpty();
      case OPINE ->
          bodies
              .reviewing(department)
              .filter(body -> !statements.opinions().containsKey(body))
              .isPresent();
      case SUBMIT -> statements.last(StatementKind.SUBMISSION, department).isEmpty();
      case ASSENT ->
          statements
              .last(StatementKind.PROPOSAL)
              .filter(
                  proposal ->
                      statements
                          .lastAfter(proposal.number(), StatementKind.ASSENT, department)
                          .isEmpty())
              .isPresent();
      default -> true;
    };
  }

  /**
   * Whether the caller's department must carry out an order. The commands for this are those of the
   * request or the need; the deadline is that of the dispute.
   */
  static boolean isOwedBy(Caller caller, Dispute dispute) {
    return DisputeStage.AWAITING_PROVISION.contains(dispute.stage())
        && caller.belongsTo(dispute.subject().provider())
        && (caller.hasRole(Roles.STAFF) || caller.hasRole(Roles.HEAD));
  }

  /** The stages in which a dispute can wait for a caller of these roles as that party. */
  static Set<DisputeStage> stages(Party party, Caller caller) {
    return DisputeTransitions.waitingStages(
        party,
        caller,
        (stage, command) ->
            !Set.of(DisputeCommand.AGREE, DisputeCommand.CONCEDE, DisputeCommand.WITHDRAW)
                .contains(command));
  }
}
