package org.infoshare.catalogue.harvest;

import org.infoshare.foundation.platform.Reason;

/** The reasons for refusals of harvests. */
enum HarvestReason implements Reason {
  SOURCE_NOT_FOUND(
      "harvest-source-not-found", Kind.NOT_FOUND, "没有采集来源 {0}。", "There is no harvest source {0}."),
  RUN_NOT_FOUND(
      "harvest-run-not-found", Kind.NOT_FOUND, "没有采集记录 {0}。", "There is no harvest run {0}."),
  EXTERNAL_ENTRY_NOT_FOUND(
      "external-entry-not-found",
      Kind.NOT_FOUND,
      "没有外部目录条目 {0}。",
      "There is no external entry {0}."),
  SOURCE_EXISTS(
      "harvest-source-exists",
      Kind.CONFLICT,
      "采集来源“{0}”已登记。",
      "The harvest source {0} is already registered."),
  INTERVAL_WITHOUT_URL(
      "interval-without-url",
      Kind.INVALID,
      "没有地址的来源不能定时采集。",
      "A source without an address cannot be harvested at an interval."),
  SOURCE_INACTIVE(
      "harvest-source-inactive", Kind.CONFLICT, "该来源已停用。", "The harvest source is not active."),
  RUNNING("harvest-running", Kind.CONFLICT, "该来源正在采集。", "A harvest of this source is running."),
  UPLOAD_ONLY(
      "harvest-by-hand",
      Kind.CONFLICT,
      "该来源没有地址,只能上传目录文件。",
      "The source has no address: upload its document.");

  private final Wording wording;

  HarvestReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
