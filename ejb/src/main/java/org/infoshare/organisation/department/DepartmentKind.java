package org.infoshare.organisation.department;

import java.util.Set;
import org.infoshare.foundation.platform.Roles;

/** The kind of a department, as the rules name it. */
public enum DepartmentKind {
  /** Any administrative organ. */
  ORDINARY,
  /** The sharing authority of its level and area (信息化主管部门). */
  SHARING_AUTHORITY,
  /** The staffing authority (机构编制管理部门). */
  STAFFING,
  /** The government's legal department (政府法制部门). */
  LEGAL,
  /** The government-services authority (政务服务管理部门). */
  SERVICES,
  /** The government itself. */
  GOVERNMENT,

  /**
   * Not an organ, but a body that exercises public functions and follows the rules by analogy (参照,
   * art. 2).
   */
  ORGANISATION;

  /** The roles that every person of such a department has in addition to those of the account. */
  public Set<String> functionRoles() {
    return switch (this) {
      case ORDINARY, ORGANISATION -> Set.of();
      case SHARING_AUTHORITY -> Set.of(Roles.AUTHORITY);
      case STAFFING, LEGAL, SERVICES -> Set.of(Roles.REVIEWER);
      case GOVERNMENT -> Set.of(Roles.GOVERNMENT);
    };
  }
}
