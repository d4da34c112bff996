package org.infoshare.cases.objection;

import org.infoshare.foundation.platform.Reason;

/** The reasons for refusals about objections and corrections. */
enum ObjectionReason implements Reason {
  OBJECTION_NOT_FOUND(
      "objection-not-found", Kind.NOT_FOUND, "没有异议 {0}。", "There is no objection {0}."),
  OBJECTION_FIELD_UNFIT(
      "objection-field-unfit",
      Kind.INVALID,
      "对 {0} 的异议不填此项。",
      "An objection of scope {0} does not have this field."),
  HELD_MISSING(
      "held-missing",
      Kind.INVALID,
      "未填写贵单位持有的 {0} 的值。",
      "Your department''s own value of {0} is missing."),
  RECORD_NOT_RECEIVED(
      "record-not-received",
      Kind.NOT_FOUND,
      "贵单位凭该共享权限没有取得过该记录的这些信息项,或者该记录已不存在。",
      "Your department did not receive these items of such a record under the grant, or the record no longer exists."),
  VALUES_AGREE(
      "values-agree",
      Kind.CONFLICT,
      "持有的值与记录现值一致:{0}。",
      "Your own values are the same as those of the record: {0}."),
  OWN_RECORD(
      "own-record",
      Kind.CONFLICT,
      "贵单位就是责任部门,应当自行核实并更新。",
      "Your department is itself responsible for this; please verify and update it."),
  DEPARTMENT_NOT_RESPONSIBLE(
      "department-not-responsible",
      Kind.CONFLICT,
      "该部门既不提供本条目,也未列为有关信息项的责任采集部门;异议只能指定给这些部门。",
      "That department neither provides the entry nor is listed as responsible for one of its items; an objection can be assigned only to those."),
  NO_DIFFERENCE_RECEIVED(
      "no-difference-received",
      Kind.CONFLICT,
      "该共享权限现不能查询这些信息项;贵单位凭它取得过的内容与所持值没有差异。",
      "These items cannot be queried under the grant now; your department received nothing under it that differs from its own values."),
  OBJECTIONS_REFUSED_TOO_OFTEN(
      "objections-refused-too-often",
      Kind.TOO_MANY,
      "贵单位今日对该记录的异议已被拒绝 {0} 次,请明日再提。",
      "Objections of your department to this record were refused {0} times today; please try again tomorrow."),
  ITEMS_OF_SEVERAL_SOURCES(
      "items-of-several-sources",
      Kind.CONFLICT,
      "所列信息项的责任部门不同,请分别提出异议。",
      "Different departments are responsible for these items; please raise an objection for each."),
  OBJECTION_OPEN(
      "objection-open",
      Kind.CONFLICT,
      "贵单位对此已有尚未办结的异议。",
      "Your department already has an open objection to this."),
  RECORD_NOT_CORRECTED(
      "record-not-corrected",
      Kind.CONFLICT,
      "自第 {0} 版以来记录的有关内容没有变化,请先推送更正后的记录。",
      "The data has not changed since version {0}; please push the corrected record first."),
  CORRECTION_NOT_FOUND(
      "correction-not-found",
      Kind.NOT_FOUND,
      "异议 {0} 没有须由贵单位确认的更正。",
      "Objection {0} has no correction for your department to acknowledge."),
  CORRECTION_ACKNOWLEDGED(
      "correction-acknowledged",
      Kind.CONFLICT,
      "该更正已于{0}确认。",
      "The correction was already acknowledged on {0}.");

  private final Wording wording;

  ObjectionReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
