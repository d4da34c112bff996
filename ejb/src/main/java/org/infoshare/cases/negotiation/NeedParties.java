package org.infoshare.cases.negotiation;

import java.util.EnumSet;
import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;

/**
 * Who has a part in a need, by the departments as they are now.
 *
 * @param provider the named department; null while that is open
 * @param designatingAuthority who names it: the sharing authority of the requester, its government
 *     where the requester is that authority itself; null where there is none
 * @param byGovernment whether that is a government
 * @param ownAuthority whether the requester is its own sharing authority
 */
record NeedParties(
    String requester,
    String provider,
    String designatingAuthority,
    boolean byGovernment,
    boolean ownAuthority) {

  /** What a caller is to the need. */
  Set<Party> parties(Caller caller) {
    var parties = EnumSet.noneOf(Party.class);
    if (caller.belongsTo(requester)) {
      parties.add(Party.REQUESTER);
    }
    if (caller.belongsTo(provider)) {
      parties.add(Party.PROVIDER);
    }
    if (caller.belongsTo(designatingAuthority)) {
      parties.add(byGovernment ? Party.GOVERNMENT : Party.AUTHORITY);
    }
    if (parties.isEmpty()) {
      parties.add(Party.STRANGER);
    }
    return parties;
  }

  /** Whether the caller would name the department, were its own not the one that needs it. */
  boolean isRecused(Caller caller) {
    return ownAuthority && caller.belongsTo(requester) && caller.hasRole(Roles.AUTHORITY);
  }

  /**
   * Whether the caller is not of the side that proposed, and somebody did.
   *
   * @param proposer which side that was; null where none did
   */
  boolean isOther(Caller caller, Party proposer) {
    return proposer != null
        && !caller.belongsTo(proposer == Party.REQUESTER ? requester : provider);
  }
}
