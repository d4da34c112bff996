package org.infoshare.organisation.department;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.foundation.platform.Roles;

/**
 * The caller and the departments for which it may act.
 *
 * @param caller the caller
 * @param overseen the departments that the caller oversees as a person of their sharing authority;
 *     also those whose connections and entries it admits, where that is the task
 */
public record CallerContext(Caller caller, Set<String> overseen) {

  public CallerContext {
    overseen = Set.copyOf(overseen);
  }

  /**
   * The context of a caller.
   *
   * @param overseenBy the departments that a sharing authority oversees, by its code
   */
  public static CallerContext of(Caller caller, Function<String, Set<String>> overseenBy) {
    boolean oversees = caller.hasRole(Roles.AUTHORITY) && caller.department() != null;
    return new CallerContext(caller, oversees ? overseenBy.apply(caller.department()) : Set.of());
  }

  /** The caller's roles in a case that has only a provider. */
  public Set<Party> partiesTo(String provider) {
    return partiesTo(null, provider);
  }

  /** The caller's roles in a case between a requester and a provider. */
  public Set<Party> partiesTo(String requester, String provider) {
    var parties = EnumSet.noneOf(Party.class);
    if (caller.belongsTo(requester)) {
      parties.add(Party.REQUESTER);
    }
    if (caller.belongsTo(provider)) {
      parties.add(Party.PROVIDER);
    }
    if (overseen.contains(provider)) {
      parties.add(Party.AUTHORITY);
    }
    if (parties.isEmpty()) {
      parties.add(Party.STRANGER);
    }
    return parties;
  }
}
