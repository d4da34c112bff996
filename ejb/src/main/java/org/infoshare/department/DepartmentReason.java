package org.infoshare.department;

import org.infoshare.platform.Reason;

/** Why something about a department is declined. */
enum DepartmentReason implements Reason {
  DEPARTMENT_NOT_FOUND(
      "department-not-found", Kind.NOT_FOUND, "没有部门 {0}。", "There is no department {0}."),
  DEPARTMENT_EXISTS(
      "department-exists", Kind.CONFLICT, "部门代码 {0} 已存在。", "Department {0} exists already."),
  AUTHORITY_EXISTS(
      "authority-exists",
      Kind.CONFLICT,
      "该级别和区域已有主管部门 {0}。",
      "That level and area have the sharing authority {0} already.");

  private final Wording wording;

  DepartmentReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
