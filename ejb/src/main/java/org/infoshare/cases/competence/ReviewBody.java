package org.infoshare.cases.competence;

import org.infoshare.organisation.department.DepartmentKind;

/** The four authorities of the joint review (2016 rules, art. 35). */
public enum ReviewBody {
  /** The sharing authority (信息化主管部门). */
  SHARING_AUTHORITY(DepartmentKind.SHARING_AUTHORITY),
  /** The staffing authority (机构编制管理部门). */
  STAFFING(DepartmentKind.STAFFING),
  /** The government's legal department (政府法制部门). */
  LEGAL(DepartmentKind.LEGAL),
  /** The government-services authority (政务服务管理部门). */
  SERVICES(DepartmentKind.SERVICES);

  private final DepartmentKind kind;

  ReviewBody(DepartmentKind kind) {
    this.kind = kind;
  }

  DepartmentKind kind() {
    return kind;
  }
}
