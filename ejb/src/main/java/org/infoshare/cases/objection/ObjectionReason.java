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
      "An objection of the scope {0} does not take this."),
  HELD_MISSING(
      "held-missing",
      Kind.INVALID,
      "没有给出本部门持有的 {0} 的值。",
      "The value of {0} that the department holds is not given."),
  RECORD_NOT_RECEIVED(
      "record-not-received",
      Kind.NOT_FOUND,
      "凭该共享权限没有取得过这样的现有记录及其信息项。",
      "No such record that is still there was received with these items under the grant."),
  VALUES_AGREE(
      "values-agree",
      Kind.CONFLICT,
      "持有的值与记录现值一致:{0}。",
      "What the department holds is what the record says now: {0}."),
  OWN_RECORD(
      "own-record",
      Kind.CONFLICT,
      "提出异议的部门就是责任部门:应自行核实并更新。",
      "The objecting department answers for it itself: it verifies and updates its own."),
  ITEMS_OF_SEVERAL_SOURCES(
      "items-of-several-sources",
      Kind.CONFLICT,
      "所列信息项的责任部门不同,请分别提出异议。",
      "Different departments answer for these items; raise one objection for each."),
  OBJECTION_OPEN(
      "objection-open",
      Kind.CONFLICT,
      "本部门对此已有尚未办结的异议。",
      "The department has an open objection to this already."),
  RECORD_NOT_CORRECTED(
      "record-not-corrected",
      Kind.CONFLICT,
      "自第 {0} 版以来记录的有关内容没有变化:请先推送更正后的记录。",
      "What is doubted is as it was in version {0}: push the corrected record first."),
  CORRECTION_NOT_FOUND(
      "correction-not-found",
      Kind.NOT_FOUND,
      "异议 {0} 没有须由本部门确认的更正。",
      "Objection {0} has no correction for the department to acknowledge."),
  CORRECTION_ACKNOWLEDGED(
      "correction-acknowledged",
      Kind.CONFLICT,
      "该更正已于 {0} 确认。",
      "The correction was acknowledged at {0} already.");

  private final Wording wording;

  ObjectionReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
