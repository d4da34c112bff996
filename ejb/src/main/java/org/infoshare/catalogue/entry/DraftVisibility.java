package org.infoshare.catalogue.entry;

import java.util.HashSet;
import java.util.Set;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;

/** Who works on whose entries, and so knows of them before they are published. */
final class DraftVisibility {

  private DraftVisibility() {}

  /** The departments whose entries the caller works on: the own one, and those overseen. */
  static Set<String> departmentsOf(CallerContext standing) {
    var caller = standing.caller();
    var providers = new HashSet<>(standing.overseen());
    if (caller.department() != null
        && (caller.hasRole(Roles.STAFF) || caller.hasRole(Roles.HEAD))) {
      providers.add(caller.department());
    }
    return Set.copyOf(providers);
  }
}
