package org.infoshare.grant;

import java.util.EnumSet;
import java.util.Set;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Party;

/**
 * Where a caller stands towards cases between two departments.
 *
 * @param caller who is calling
 * @param overseen the departments that the caller, as a person of their sharing authority, oversees
 */
public record Standing(Caller caller, Set<String> overseen) {

  public Standing {
    overseen = Set.copyOf(overseen);
  }

  /** What the caller is to a case between these two. */
  public Set<Party> towards(String requester, String provider) {
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
