package org.infoshare.sharing.request;

import static org.infoshare.sharing.request.RequestReason.EXTENSION_ASKED_ALREADY;
import static org.infoshare.sharing.request.RequestReason.EXTENSION_NOT_ASKED;
import static org.infoshare.sharing.request.RequestReason.EXTENSION_NOT_POSSIBLE;

import java.util.Optional;
import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.foundation.platform.TransitionTable;
import org.infoshare.organisation.department.CallerContext;
import org.infoshare.organisation.department.CommandContext;
import org.infoshare.time.rulebook.RuleSet;

/** The state of a request, which decides who may see it and who may use which command now. */
record RequestState(SharingRequest request) {

  /** The parties that a caller is to the request, including an authority on its route. */
  Set<Party> parties(CallerContext callerContext) {
    var parties = callerContext.partiesTo(request.requester(), request.provider());
    var caller = callerContext.caller();
    if (caller.hasRole(Roles.AUTHORITY)
        && request.route().authorities().stream().anyMatch(caller::belongsTo)) {
      parties.remove(Party.STRANGER);
      parties.add(Party.RELAY);
    }
    if (caller.belongsTo(request.answerTerms().substituteAuthority())
        && (caller.hasRole(Roles.AUTHORITY) || caller.hasRole(Roles.GOVERNMENT))) {
      parties.remove(Party.STRANGER);
      parties.add(Party.AUTHORITY);
    }
    return parties;
  }

  /**
   * Whether the caller may see the request: the requester always, the authorities on its route once
   * it was filed, the provider and its authority once it was received.
   */
  boolean isVisibleTo(CallerContext caller) {
    var parties = parties(caller);
    return parties.contains(Party.REQUESTER)
        || (request.isFiled() && parties.contains(Party.RELAY))
        || (request.answerTerms().isReceived() && !parties.contains(Party.STRANGER));
  }

  /**
   * The moves that the rule-set of the case allows. Before a request is filed, the tables of all
   * rule-sets are the same.
   */
  TransitionTable<RequestStage, RequestCommand> table() {
    return RequestTransitions.TABLES.of(request.isFiled() ? request.ruleSet() : RuleSet.CN_2025);
  }

  /** Whether the request waits for that command. */
  boolean waitsFor(RequestCommand command) {
    return RequestTransitions.isWaitingFor(request.stage(), command)
        || (command == RequestCommand.DISPOSE && request.fulfilment().isUseEnded());
  }

  /**
   * The stage that the command of a caller leads to.
   *
   * @throws Refusal {@code not-permitted}, {@code wrong-stage}, or the reason of another obstacle
   */
  RequestStage move(CommandContext context, RequestCommand command) {
    var parties = parties(context.callerContext());
    var to = table().move(parties, context.caller(), request.stage(), command);
    obstacle(parties, context.caller(), command)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    return to;
  }

  /** The commands that are offered to the caller now. */
  Set<RequestCommand> offered(CommandContext context) {
    var parties = parties(context.callerContext());
    var offered = table().offered(parties, context.caller(), request.stage());
    offered.removeIf(command -> obstacle(parties, context.caller(), command).isPresent());
    return offered;
  }

  /** The obstacle to a command that the table allows; empty if there is none. */
  private Optional<Refusal> obstacle(Set<Party> parties, Caller caller, RequestCommand command) {
    var stage = request.stage();
    boolean provided = request.fulfilment().isProvided();
    return switch (command) {
      case RETURN, FILE ->
          refusalIf(caller.isOneOf(request.preparation().preparedBy()), PlatformReason.SAME_PERSON);
      case FORWARD ->
          refusalIf(
              !caller.belongsTo(request.route().currentAuthority()),
              PlatformReason.NOT_PERMITTED,
              command);
      case ASK_SUPPLEMENT ->
          refusalIf(
              request.answerTerms().isSupplementAsked(),
              PlatformReason.SUPPLEMENT_ALREADY_REQUESTED);
      case ASK_EXTENSION, APPROVE_EXTENSION, REFUSE_EXTENSION ->
          obstacleToExtension(parties, command);
      // Once it is agreed, it is withdrawn if nothing was received, and disposed of otherwise.
      case WITHDRAW ->
          refusalIf(
              stage.isAwaitingProvision() && provided, PlatformReason.WRONG_STAGE, stage, command);
      case DISPOSE ->
          refusalIf(
              stage.isAwaitingProvision() && !provided, PlatformReason.WRONG_STAGE, stage, command);
      case DISPUTE ->
          refusalIf(
              request.dispute() != null
                  || request.answerTerms().isOfCentralBody()
                  || request.disputableItems().isEmpty(),
              PlatformReason.WRONG_STAGE,
              stage,
              command);
      default -> Optional.empty();
    };
  }

  /** Neither the provider nor the requester may decide on an extension. */
  private Optional<Refusal> obstacleToExtension(Set<Party> parties, RequestCommand command) {
    var extension = request.answerTerms().extension();
    if (command == RequestCommand.ASK_EXTENSION) {
      return request.answerTerms().maxExtensionDays() == 0
          ? Optional.of(new Refusal(EXTENSION_NOT_POSSIBLE))
          : refusalIf(extension != null, EXTENSION_ASKED_ALREADY);
    }
    boolean own = parties.contains(Party.PROVIDER) || parties.contains(Party.REQUESTER);
    return own
        ? Optional.of(new Refusal(PlatformReason.PARTY_CANNOT_DECIDE))
        : refusalIf(extension == null || extension.isDecided(), EXTENSION_NOT_ASKED);
  }

  private static Optional<Refusal> refusalIf(boolean holds, Reason reason, Object... arguments) {
    return holds ? Optional.of(new Refusal(reason, arguments)) : Optional.empty();
  }
}
