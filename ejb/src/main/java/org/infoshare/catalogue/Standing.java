package org.infoshare.catalogue;

import java.util.EnumSet;
import java.util.Set;
import org.infoshare.platform.Caller;
import org.infoshare.platform.Party;
import org.infoshare.platform.Roles;

/**
 * What a caller is to an entry.
 *
 * @param caller who calls
 * @param parties provider, authority, both where a department is its own authority, or stranger
 */
record Standing(Caller caller, Set<Party> parties) {

  Standing {
    parties = Set.copyOf(parties);
  }

  /**
   * @param provider the code of the providing department
   * @param authority the code of the provider's sharing authority; null while it has none
   */
  static Standing of(Caller caller, String provider, String authority) {
    var parties = EnumSet.noneOf(Party.class);
    if (caller.belongsTo(provider)) {
      parties.add(Party.PROVIDER);
    }
    if (caller.belongsTo(authority)) {
      parties.add(Party.AUTHORITY);
    }
    if (parties.isEmpty()) {
      parties.add(Party.STRANGER);
    }
    return new Standing(caller, parties);
  }

  /** Whether the caller works on the entry, and so knows of it before it is published. */
  boolean isInvolved() {
    boolean ofProvider =
        parties.contains(Party.PROVIDER) && (caller.is(Roles.STAFF) || caller.is(Roles.HEAD));
    boolean ofAuthority = parties.contains(Party.AUTHORITY) && caller.is(Roles.AUTHORITY);
    return ofProvider || ofAuthority;
  }
}
