package org.infoshare.organisation.department;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which the department feature refuses something. */
enum DepartmentReason implements Reason {
  DEPARTMENT_NOT_FOUND(
      "department-not-found", Kind.NOT_FOUND, "没有部门 {0}。", "There is no department {0}."),
  DEPARTMENT_EXISTS(
      "department-exists",
      Kind.CONFLICT,
      "部门代码 {0} 已被使用。",
      "The department code {0} is already in use."),
  AUTHORITY_EXISTS(
      "authority-exists",
      Kind.CONFLICT,
      "该级别和区域已有主管部门:{0}。",
      "That level and area have a sharing authority already: {0}."),

  DEPARTMENT_NOT_YET_CREATED(
      "department-not-yet", Kind.NOT_FOUND, "{0}在{1}尚未设立。", "{0} did not exist yet on {1}."),
  DEPARTMENT_UNCHANGED(
      "department-unchanged",
      Kind.CONFLICT,
      "与{0}现状相同,没有变更。",
      "{0} is already as stated; nothing would change."),
  ALREADY_MERGED("already-merged", Kind.CONFLICT, "{0}已并入{1}。", "{0} has been merged into {1}."),
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
      "统一社会信用代码的登记管理机关行政区划码为 {0},与贵单位的区域 {1} 不符。",
      "The unified social credit code was registered in {0}, which is not in the department''s area {1}."),
  CREDIT_CODE_TAKEN(
      "credit-code-taken",
      Kind.CONFLICT,
      "该统一社会信用代码已属于{0}。",
      "The unified social credit code belongs to {0}.");

  private final Wording wording;

  DepartmentReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
