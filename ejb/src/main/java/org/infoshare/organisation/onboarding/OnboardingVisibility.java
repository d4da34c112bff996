package org.infoshare.organisation.onboarding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.infoshare.foundation.platform.Conditions;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;

/**
 * Whose connections somebody may know of: a department its own and those of the departments that it
 * stands for, its authority what it oversees, the auditor everything.
 */
record OnboardingVisibility(boolean all, Set<String> departments) {

  static OnboardingVisibility of(CallerContext standing) {
    var departments = new HashSet<>(standing.overseen());
    departments.addAll(List.of(standing.caller().departmentWithPredecessors()));
    return new OnboardingVisibility(standing.caller().hasRole(Roles.AUDITOR), departments);
  }

  boolean includes(String department) {
    return all || departments.contains(department);
  }

  /** The same of a table with the column {@code department}. */
  Conditions conditions() {
    return all
        ? new Conditions()
        : new Conditions()
            .where("department = any(:visible)")
            .bind("visible", departments.toArray(String[]::new));
  }
}
