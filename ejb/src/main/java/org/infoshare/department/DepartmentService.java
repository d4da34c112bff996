package org.infoshare.department;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.infoshare.account.AccountRegistry;
import org.infoshare.platform.Callers;
import org.infoshare.platform.Checks;
import org.infoshare.platform.Idempotent;
import org.infoshare.platform.Roles;

/** Departments: the operator creates them, everybody signed in may see them. */
@Stateless
public class DepartmentService {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,15}");
  private static final Pattern AREA = Pattern.compile("[1-9][0-9]{5}");
  private static final int LONGEST_NAME = 64;

  @Inject private Departments departments;
  @Inject private DepartmentRegistry registry;
  @Inject private AccountRegistry accounts;
  @Inject private Callers callers;

  /** Creates a department with the first head of its sharing office. */
  @Idempotent
  @RolesAllowed(Roles.OPERATOR)
  public DepartmentView create(NewDepartment asked) {
    check(asked);
    registry.create(callers.current(), asked);
    return departments.get(asked.code());
  }

  /** Every department, by code. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.OPERATOR, Roles.AUDITOR})
  public List<DepartmentView> list() {
    return departments.all();
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM, Roles.OPERATOR, Roles.AUDITOR})
  public DepartmentView get(String code) {
    return departments.get(code);
  }

  private void check(NewDepartment asked) {
    var checks =
        new Checks()
            .matching("/code", asked.code(), CODE)
            .text("/name", asked.name(), LONGEST_NAME)
            .given("/level", asked.level())
            .matching("/area", asked.area(), AREA)
            .given("/kind", asked.kind())
            .given("/head", asked.head());
    if (asked.head() != null) {
      accounts.checkNames(checks, "/head", asked.code(), DepartmentRegistry.firstHead(asked));
      accounts.checkPassword(checks, "/head/password", asked.head().password());
    }
    checks.refuseIfAny();
  }
}
