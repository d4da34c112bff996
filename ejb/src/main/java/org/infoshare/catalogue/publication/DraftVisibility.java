package org.infoshare.catalogue.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;

/** Decides who works on which entries and may see them before publication. */
public final class DraftVisibility {

  private static final List<String> WORKING =
      List.of(Roles.STAFF, Roles.HEAD, Roles.DEPARTMENT_HEAD);

  private DraftVisibility() {}

  /** The departments whose entries the caller works on: the caller's own and those it oversees. */
  public static Set<String> departmentsOf(CallerContext context) {
    var caller = context.caller();
    var providers = new HashSet<>(context.overseen());
    if (caller.department() != null && WORKING.stream().anyMatch(caller::hasRole)) {
      providers.add(caller.department());
    }
    return Set.copyOf(providers);
  }
}
