package org.infoshare.organisation.onboarding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.infoshare.foundation.persistence.Conditions;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;

/**
 * The connections that a caller may see: a department sees its own and those of its predecessors,
 * its authority those of the departments that it oversees, and the auditor all.
 */
public record OnboardingVisibility(boolean all, Set<String> departments) {

  public static OnboardingVisibility of(CallerContext caller) {
    var departments = new HashSet<>(caller.overseen());
    departments.addAll(List.of(caller.caller().departmentWithPredecessors()));
    return new OnboardingVisibility(caller.caller().hasRole(Roles.AUDITOR), departments);
  }

  public boolean includes(String department) {
    return all || departments.contains(department);
  }

  /** The conditions for a table with the column {@code department}. */
  public Conditions conditions() {
    return all
        ? new Conditions()
        : new Conditions()
            .where("department = any(:visible)")
            .bind("visible", departments.toArray(String[]::new));
  }
}
