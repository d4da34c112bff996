package org.infoshare.catalogue.source;

import org.infoshare.foundation.platform.Reason;

/** The reasons for refusals about standard terms and the sources of data. */
public enum SourceReason implements Reason {
  SOURCE_IS_ANOTHER_DEPARTMENT(
      "source-is-another-department",
      Kind.CONFLICT,
      "标准数据元 {0} 的数源部门是{1}。一数一源,请向其申请共享。",
      "The source of the standard term {0} is {1} (one datum, one source); request it there."),
  SOURCE_NOT_DESIGNATED(
      "source-not-named",
      Kind.CONFLICT,
      "标准数据元 {0} 的责任职能是 {1},主管部门尚未明确其数源部门。",
      "The standard term {0} belongs to the function {1}; the authority has not designated its source yet."),
  TERM_UNKNOWN(
      "term-unknown",
      Kind.INVALID,
      "没有标准数据元 {0},请先由主管部门登记。",
      "There is no standard term {0}; the authority must register it first."),
  TERM_OR_REASON_MISSING(
      "term-or-reason-missing",
      Kind.CONFLICT,
      "16 类基础信息的信息项应当注明标准数据元,没有适用数据元的应当说明理由:{0}。",
      "In the 16 classes of basic information an item names its standard term, or says why none fits: {0}."),
  TERM_NOT_FOUND(
      "term-not-found", Kind.NOT_FOUND, "没有标准数据元 {0}。", "There is no standard term {0}."),
  TERM_EXISTS(
      "term-exists", Kind.CONFLICT, "标准数据元 {0} 已存在。", "The standard term {0} exists already."),
  BASIC_CLASS_UNKNOWN(
      "basic-class-unknown",
      Kind.INVALID,
      "没有基础信息类别 {0},应为 01 至 16 或 99。",
      "There is no basic class {0}; use 01 to 16, or 99."),
  DEPARTMENT_UNKNOWN(
      "department-unknown", Kind.INVALID, "没有部门 {0}。", "There is no department {0}."),
  FUNCTION_NOT_FOUND(
      "function-not-found",
      Kind.NOT_FOUND,
      "责任部门表中没有待指定部门的职能 {0}。",
      "The table of responsible departments has no function {0} without a department."),
  RESPONSIBILITY_NOT_FOUND(
      "responsibility-not-found",
      Kind.NOT_FOUND,
      "责任部门表中没有第 {0} 项。",
      "The table of responsible departments has no entry {0}."),
  RESPONSIBILITY_ENDED(
      "responsibility-ended", Kind.CONFLICT, "该项责任已于{0}终止。", "The responsibility ended on {0}."),
  RESPONSIBILITY_UNASSIGNED(
      "responsibility-unassigned",
      Kind.CONFLICT,
      "职能 {0} 尚未指定部门。",
      "The function {0} has no department yet."),
  RESPONSIBILITY_EXISTS(
      "responsibility-exists",
      Kind.CONFLICT,
      "该期间内,职能“{0}”已对标准数据元 {1} 负责。",
      "The function {0} is already responsible for the standard term {1} in that period."),
  PERIOD_REVERSED(
      "period-reversed", Kind.INVALID, "终止日不得早于{0}。", "The last day cannot be before {0}.");

  private final Wording wording;

  SourceReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
