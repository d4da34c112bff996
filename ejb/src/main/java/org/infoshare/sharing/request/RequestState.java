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
 * What decides who may do what to a request now.
 *
 * @param ruleSet the rule-set of the case; the one in force for what is not filed yet
 * @param preparedBy the accounts that had a hand in it: none of them reviews it
 * @param relay the sharing authorities on its way, in order
 * @param relayStep how many of them it has passed
 * @param supplementAsked whether the provider has told what is missing: it does so once
 * @param provided whether the requester has got something of it
 * @param disputable whether something of it can be disputed, and no dispute stands over it
 * @param maxExtensionDays by how many working days the answer can be extended; 0 for not at all
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

  /** The sharing authority that forwards it next; null where none is left. */
  String currentAuthority() {
    return relayStep < relay.size() ? relay.get(relayStep) : null;
  }

  /**
   * What a caller is to a request: an authority on its way, too.
   *
   * @param overseer who decides in place of an authority that is a party; null for none
   */
  static Set<Party> parties(
      CallerContext standing,
      String requester,
      String provider,
      List<String> relay,
      String overseer) {
    var parties = standing.partiesTo(requester, provider);
    var caller = standing.caller();
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

  /** What stands in the way of a command that the table allows; empty for nothing. */
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

  /** Then what nothing was got of is taken back, and anything else disposed of. */
  private boolean isAwaitingProvision() {
    return stage == RequestStage.AGREED || stage == RequestStage.LATE;
  }

  /** Neither who holds the information nor who waits for it decides how long that may take. */
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
