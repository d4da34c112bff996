package org.infoshare.sharing.request;

import static org.infoshare.sharing.request.RequestReason.EXTENSION_ASKED_ALREADY;
import static org.infoshare.sharing.request.RequestReason.EXTENSION_NOT_ASKED;
import static org.infoshare.sharing.request.RequestReason.EXTENSION_NOT_POSSIBLE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Reason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;

/**
 * The state of a request that decides who may use which command now.
 *
 * @param ruleSet the rule-set of the case; the one in force if the request is not filed yet
 * @param preparedBy the accounts that prepared it; none of them may review it
 * @param relay the sharing authorities on its route, in order
 * @param relayStep how many of them have forwarded it or were skipped
 * @param supplementAsked whether the provider has asked for missing information, which it may do
 *     once
 * @param provided whether the requester has received any information
 * @param disputable whether some items can be disputed and there is no dispute over it
 * @param maxExtensionDays the maximum extension of the answer in working days; 0 if it cannot be
 *     extended
 */
record RequestState(
    String ruleSet,
    RequestStage stage,
    List<String> preparedBy,
    List<String> relay,
    int relayStep,
    boolean supplementAsked,
    boolean provided,
    boolean disputable,
    int maxExtensionDays,
    boolean extensionAsked,
    boolean extensionDecided) {

  /** The sharing authority that forwards it next; null if none is left. */
  String currentAuthority() {
    return relayStep < relay.size() ? relay.get(relayStep) : null;
  }

  /**
   * The parties that a caller is to a request, including an authority on its route.
   *
   * @param overseer the body that decides in place of an authority that is a party; null for none
   */
  static Set<Party> parties(
      CallerContext callerContext,
      String requester,
      String provider,
      List<String> relay,
      String overseer) {
    var parties = callerContext.partiesTo(requester, provider);
    var caller = callerContext.caller();
    if (caller.hasRole(Roles.AUTHORITY) && relay.stream().anyMatch(caller::belongsTo)) {
      parties.remove(Party.STRANGER);
      parties.add(Party.RELAY);
    }
    if (caller.belongsTo(overseer)
        && (caller.hasRole(Roles.AUTHORITY) || caller.hasRole(Roles.GOVERNMENT))) {
      parties.remove(Party.STRANGER);
      parties.add(Party.AUTHORITY);
    }
    return parties;
  }

  /** The obstacle to a command that the table allows; empty if there is none. */
  Optional<Refusal> obstacle(Set<Party> parties, Caller caller, RequestCommand command) {
    return switch (command) {
      case RETURN, FILE ->
          refusalIf(preparedBy.contains(caller.account()), PlatformReason.SAME_PERSON);
      case FORWARD ->
          refusalIf(!caller.belongsTo(currentAuthority()), PlatformReason.NOT_PERMITTED, command);
      case ASK_SUPPLEMENT ->
          refusalIf(supplementAsked, PlatformReason.SUPPLEMENT_ALREADY_REQUESTED);
      case ASK_EXTENSION, ALLOW_EXTENSION, DECLINE_EXTENSION ->
          obstacleToExtension(parties, command);
      case WITHDRAW ->
          refusalIf(isAwaitingProvision() && provided, PlatformReason.WRONG_STAGE, stage, command);
      case DISPOSE ->
          refusalIf(isAwaitingProvision() && !provided, PlatformReason.WRONG_STAGE, stage, command);
      case DISPUTE -> refusalIf(!disputable, PlatformReason.WRONG_STAGE, stage, command);
      default -> Optional.empty();
    };
  }

  /**
   * Whether the provision is due. The request is then withdrawn if nothing was received, and
   * disposed of otherwise.
   */
  private boolean isAwaitingProvision() {
    return stage == RequestStage.AGREED || stage == RequestStage.LATE;
  }

  /** Neither the provider nor the requester may decide on an extension. */
  private Optional<Refusal> obstacleToExtension(Set<Party> parties, RequestCommand command) {
    if (command == RequestCommand.ASK_EXTENSION) {
      return maxExtensionDays == 0
          ? Optional.of(new Refusal(EXTENSION_NOT_POSSIBLE))
          : refusalIf(extensionAsked, EXTENSION_ASKED_ALREADY);
    }
    boolean own = parties.contains(Party.PROVIDER) || parties.contains(Party.REQUESTER);
    return own
        ? Optional.of(new Refusal(PlatformReason.PARTY_CANNOT_DECIDE))
        : refusalIf(!extensionAsked || extensionDecided, EXTENSION_NOT_ASKED);
  }

  private static Optional<Refusal> refusalIf(boolean holds, Reason reason, Object... arguments) {
    return holds ? Optional.of(new Refusal(reason, arguments)) : Optional.empty();
  }
}
