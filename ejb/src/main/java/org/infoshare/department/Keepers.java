package org.infoshare.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.infoshare.platform.Checks;
import org.infoshare.rulebook.RuleKeepers;

/** Who keeps what is the whole city's: the municipal sharing authority. */
@ApplicationScoped
class Keepers implements RuleKeepers {

  @Inject private Departments departments;
  @Inject private DepartmentRows rows;

  @Override
  public boolean keepsRules(String department) {
    return department != null && rows.municipalAuthorities().contains(department);
  }

  @Override
  public void checkNamed(Checks checks, String pointer, String department) {
    departments.checkNamed(checks, pointer, department);
  }
}
