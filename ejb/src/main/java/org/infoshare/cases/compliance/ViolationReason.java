package org.infoshare.cases.compliance;

import org.infoshare.foundation.platform.Reason;

/** The reasons for refusals about violations. */
enum ViolationReason implements Reason {
  VIOLATION_NOT_FOUND(
      "violation-not-found", Kind.NOT_FOUND, "没有违规记录 {0}。", "There is no violation {0}."),
  VIOLATION_NOT_YOURS(
      "violation-not-yours",
      Kind.FORBIDDEN,
      "违规由主管部门登记;提供部门只能就本部门提供的信息登记滥用行为。",
      "Only the authority registers violations; a provider may register only the misuse of its own information."),
  VIOLATION_WITHOUT_BODY(
      "violation-without-body",
      Kind.INVALID,
      "平台上没有该部门的主管部门或者上级机关。",
      "The platform has no authority above that department."),
  VIOLATION_IS_NO_MISUSE(
      "violation-is-no-misuse",
      Kind.CONFLICT,
      "只有滥用共享信息的违规才能终止共享权限。",
      "Grants are terminated only for a misuse of shared information."),
  VIOLATION_SUBJECT_UNKNOWN(
      "violation-subject-unknown",
      Kind.INVALID,
      "平台上没有编号或代码为 {0} 的事项、共享权限或目录条目。",
      "There is no case, grant or entry {0} on the platform."),
  OCCURRED_IN_FUTURE(
      "occurred-in-future",
      Kind.INVALID,
      "违规行为的发生日期不得晚于今日({0})。",
      "The day of the fact cannot be after today ({0})."),
  VIOLATION_KIND_UNFIT(
      "violation-kind-unfit",
      Kind.INVALID,
      "{0}只能由主管部门违反,{1}不是主管部门。",
      "Only a sharing authority can commit: {0}. {1} is none."),
  GRANT_NOT_CONCERNED(
      "grant-not-concerned",
      Kind.INVALID,
      "共享权限 {0} 不属于该部门。",
      "Grant {0} does not belong to that department.");

  private final Wording wording;

  ViolationReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
