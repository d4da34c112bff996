package org.infoshare.catalogue.publication;

import java.util.HashSet;
import java.util.Set;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;

/** Decides who works on which entries and may see them before publication. */
public final class DraftVisibility {

  private DraftVisibility() {}

  /** The departments whose entries the caller works on: the caller's own and those it oversees. */
  public static Set<String> departmentsOf(CallerContext context) {
    var caller = context.caller();
    var providers = new HashSet<>(context.overseen());
    if (caller.department() != null
        && (caller.hasRole(Roles.STAFF) || caller.hasRole(Roles.HEAD))) {
      providers.add(caller.department());
    }
    return Set.copyOf(providers);
  }
}
