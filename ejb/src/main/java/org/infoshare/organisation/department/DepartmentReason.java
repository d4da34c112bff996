package org.infoshare.organisation.department;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which the department feature refuses something. */
enum DepartmentReason implements Reason {
  DEPARTMENT_NOT_FOUND(
      "department-not-found", Kind.NOT_FOUND, "没有部门 {0}。", "There is no department {0}."),
  DEPARTMENT_EXISTS(
      "department-exists", Kind.CONFLICT, "部门代码 {0} 已存在。", "Department {0} exists already."),
  AUTHORITY_EXISTS(
      "authority-exists",
      Kind.CONFLICT,
      "该级别和区域已有主管部门 {0}。",
      "That level and area have the sharing authority {0} already."),

  DEPARTMENT_NOT_YET_CREATED(
      "department-not-yet",
      Kind.NOT_FOUND,
      "部门 {0} 在 {1} 尚未设立。",
      "Department {0} did not exist yet on {1}."),
  DEPARTMENT_UNCHANGED(
      "department-unchanged",
      Kind.CONFLICT,
      "与部门 {0} 现状相同,没有变更。",
      "This is what department {0} is already; nothing would change."),
  ALREADY_MERGED(
      "already-merged",
      Kind.CONFLICT,
      "部门 {0} 已并入 {1}。",
      "Department {0} has been merged into {1}."),
  MERGED_INTO_ITSELF(
      "merged-into-itself",
      Kind.CONFLICT,
      "部门不能并入自身。",
      "A department cannot be merged into itself."),
  DEPARTMENT_BUSY(
      "department-busy",
      Kind.CONFLICT,
      "有关部门仍有事项正在办理,请稍后再试。",
      "Commands of the departments concerned are still running; try again later."),
  PROPOSAL_PENDING(
      "department-proposal-waits",
      Kind.CONFLICT,
      "部门 {0} 已有待确认的提议。",
      "A proposal for department {0} is already waiting to be confirmed."),
  PROPOSAL_NOT_FOUND(
      "department-proposal-not-found",
      Kind.NOT_FOUND,
      "没有部门变更提议 {0}。",
      "There is no proposal {0} for a department."),
  PROPOSAL_DECIDED(
      "department-proposal-decided",
      Kind.CONFLICT,
      "该提议已处理:{0}。",
      "That proposal has already been decided: {0}."),
  CENTRAL_KIND(
      "central-kind",
      Kind.INVALID,
      "中央驻市单位只能是普通部门或参照执行单位。",
      "A central body in the city is an ordinary department or an organisation by analogy."),
  CREDIT_CODE_WRONG(
      "credit-code-wrong",
      Kind.INVALID,
      "统一社会信用代码校验位不正确。",
      "The check character of the unified social credit code is wrong."),
  CREDIT_CODE_AREA_MISMATCH(
      "credit-code-elsewhere",
      Kind.INVALID,
      "统一社会信用代码的登记管理机关行政区划码为 {0},与本部门的区域 {1} 不符。",
      "The unified social credit code was registered in {0}, which is not in the department''s area {1}."),
  CREDIT_CODE_TAKEN(
      "credit-code-taken",
      Kind.CONFLICT,
      "统一社会信用代码已属于部门 {0}。",
      "The unified social credit code belongs to department {0}.");

  private final Wording wording;

  DepartmentReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
