package org.infoshare.catalogue.update;

import org.infoshare.foundation.platform.Reason;

/** The reasons for refusals of updates. */
enum UpdateReason implements Reason {
  UPDATE_NOT_FOUND("update-not-found", Kind.NOT_FOUND, "没有更新事项 {0}。", "There is no update {0}."),
  ENTRY_NOT_PUBLISHED(
      "entry-not-published",
      Kind.CONFLICT,
      "条目 {0} 尚未发布,没有须更新的版本。",
      "Entry {0} is not published: there is no version to update."),
  CHANGED_IN_FUTURE(
      "changed-in-future",
      Kind.INVALID,
      "变更尚未生效:生效日不得晚于今日({0})。",
      "The change is not in force yet: its date cannot be after today ({0})."),
  UPDATE_DONE("update-done", Kind.CONFLICT, "更新事项已办结。", "The update is completed."),
  UPDATE_EXTENDED(
      "update-extended",
      Kind.CONFLICT,
      "更新期限已延长过一次。",
      "The deadline of the update was already extended once."),
  UPDATE_NOT_EXTENSIBLE(
      "update-not-extensible",
      Kind.CONFLICT,
      "按适用的规则,更新期限不得延长。",
      "The applicable rules allow no extension.");

  private final Wording wording;

  UpdateReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
