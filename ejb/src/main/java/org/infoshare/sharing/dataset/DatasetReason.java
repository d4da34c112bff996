package org.infoshare.sharing.dataset;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which a call about hosted records is refused. */
public enum DatasetReason implements Reason {
  NOT_PROVIDER(
      "not-provider", Kind.FORBIDDEN, "此操作只限提供部门{0}办理。", "Only the provider, {0}, may do this."),
  BATCH_EMPTY("batch-empty", Kind.INVALID, "批次中没有内容。", "The batch is empty."),
  BATCH_TOO_LARGE(
      "batch-too-large", Kind.INVALID, "每批最多 {0} 条。", "A batch takes at most {0} records."),
  RECORD_TOO_LARGE(
      "record-too-large",
      Kind.INVALID,
      "记录过大:保存形式(JSON)最多 {0} KiB。",
      "The record is too large: at most {0} KiB as stored (JSON)."),
  KEY_UNKNOWN("key-unknown", Kind.INVALID, "{0} 不是主键信息项。", "{0} is not one of the key items."),
  KEY_INCOMPLETE("key-incomplete", Kind.INVALID, "缺少主键信息项 {0}。", "The key item {0} is missing."),
  FIELD_UNKNOWN("field-unknown", Kind.INVALID, "条目中没有信息项 {0}。", "The entry has no item {0}."),
  RECORD_OUTDATED(
      "record-outdated",
      Kind.CONFLICT,
      "信息项 {0} 的值按较早版本推送,不符合条目第 {1} 版,须由提供部门重新推送。",
      "A value of item {0} was pushed under an earlier version and does not fit version {1} of the entry;"
          + " the provider must push it again."),
  TYPE_MISMATCH(
      "type-mismatch",
      Kind.INVALID,
      "应为 {0} 类型,形如 {1}。",
      "This must be of the type {0}, such as {1}.");

  private final Wording wording;

  DatasetReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
