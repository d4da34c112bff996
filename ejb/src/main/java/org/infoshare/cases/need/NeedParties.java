package org.infoshare.cases.need;

import java.util.EnumSet;
import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;

/**
 * The parties of a need, by the present organisation of the departments.
 *
 * @param provider the designated provider; null until the designation
 * @param designatingAuthority the authority that designates the provider: the sharing authority of
 *     the requester, or its government where the requester is that authority itself; null where
 *     there is none
 * @param cityAuthority the sharing authority of the city, which designates departments outside the
 *     requester's district; null where the requester is not of a district
 * @param byGovernment whether the designating authority is a government
 * @param ownAuthority whether the requester is its own sharing authority
 * @param ofCentralBody whether requester or provider is a central body, so that the city rules on
 *     no dispute over the need
 */
record NeedParties(
    String requester,
    String provider,
    String designatingAuthority,
    String cityAuthority,
    boolean byGovernment,
    boolean ownAuthority,
    boolean ofCentralBody) {

  /** The parties that a caller is. */
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
    if (caller.belongsTo(cityAuthority)) {
      parties.add(Party.AUTHORITY);
    }
    if (parties.isEmpty()) {
      parties.add(Party.STRANGER);
    }
    return parties;
  }

  /**
   * Whether the caller may read the need: the requester always; after the filing also the
   * designating authority, the provider, the authorities of both, and the auditor.
   */
  boolean mayRead(CallerContext callerContext, boolean filed) {
    var caller = callerContext.caller();
    if (caller.belongsTo(requester)) {
      return true;
    }
    return filed
        && (caller.hasRole(Roles.AUDITOR)
            || !parties(caller).contains(Party.STRANGER)
            || callerContext.overseen().contains(requester)
            || (provider != null && callerContext.overseen().contains(provider)));
  }

  /**
   * Whether the caller is the authority but may not designate the provider, because its own
   * department is the requester.
   */
  boolean isRecused(Caller caller) {
    return ownAuthority && caller.belongsTo(requester) && caller.hasRole(Roles.AUTHORITY);
  }

  /**
   * Whether there is a proposal and the caller does not belong to the party that made it.
   *
   * @param proposer the party that made it; null where there is none
   */
  boolean isOther(Caller caller, Party proposer) {
    return proposer != null
        && !caller.belongsTo(proposer == Party.REQUESTER ? requester : provider);
  }
}
