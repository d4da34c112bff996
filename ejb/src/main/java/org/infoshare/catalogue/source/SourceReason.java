package org.infoshare.catalogue.source;

import org.infoshare.foundation.platform.Reason;

/** The reasons for refusals about standard terms and the sources of data. */
public enum SourceReason implements Reason {
  SOURCE_IS_ANOTHER_DEPARTMENT(
      "source-is-another-department",
      Kind.CONFLICT,
      "数据元 {0} 的数源部门是 {1}:一数一源,请向其申请共享。",
      "The source of the term {0} is {1}: one datum, one source; ask it to share."),
  SOURCE_TAKEN(
      "source-taken",
      Kind.CONFLICT,
      "数据元 {0} 已由 {1} 作为数源发布。",
      "The term {0} is taken: {1} publishes it as its source."),
  SOURCE_NOT_DESIGNATED(
      "source-not-named",
      Kind.CONFLICT,
      "数据元 {0} 的责任职能是 {1},主管部门尚未明确其数源部门。",
      "The term {0} belongs to {1}; the authority has not named the source department yet."),
  TERM_UNKNOWN(
      "term-unknown",
      Kind.INVALID,
      "没有标准数据元 {0},请先由主管部门登记。",
      "There is no standard term {0}; the authority registers it first."),
  TERM_NOT_FOUND(
      "term-not-found", Kind.NOT_FOUND, "没有标准数据元 {0}。", "There is no standard term {0}."),
  TERM_EXISTS(
      "term-exists", Kind.CONFLICT, "标准数据元 {0} 已存在。", "The standard term {0} exists already."),
  BASIC_CLASS_UNKNOWN(
      "basic-class-unknown",
      Kind.INVALID,
      "没有基础信息类别 {0},应为 01 至 16 或 99。",
      "There is no class {0} of basic information: 01 to 16, or 99."),
  DEPARTMENT_UNKNOWN(
      "department-unknown", Kind.INVALID, "没有部门 {0}。", "There is no department {0}."),
  FUNCTION_NOT_FOUND(
      "function-not-found",
      Kind.NOT_FOUND,
      "责任部门表中没有待指定部门的职能 {0}。",
      "The table has no function {0} that waits for its department."),
  RESPONSIBILITY_NOT_FOUND(
      "responsibility-not-found",
      Kind.NOT_FOUND,
      "责任部门表中没有 {0} 这一行。",
      "The table of responsible departments has no row {0}."),
  RESPONSIBILITY_ENDED(
      "responsibility-ended", Kind.CONFLICT, "该行已于 {0} 终止。", "The row ended on {0}."),
  RESPONSIBILITY_UNASSIGNED(
      "responsibility-unassigned",
      Kind.CONFLICT,
      "职能 {0} 尚未指定部门。",
      "No department is assigned to the function {0} yet."),
  RESPONSIBILITY_EXISTS(
      "responsibility-exists",
      Kind.CONFLICT,
      "此期间 {0} 已对数据元 {1} 负责。",
      "In that period {0} is responsible for the term {1} already."),
  PERIOD_REVERSED(
      "period-reversed", Kind.INVALID, "终止日不能早于 {0}。", "The last day cannot be before {0}.");

  private final Wording wording;

  SourceReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
