package org.infoshare.catalogue.entry;

import org.infoshare.foundation.platform.Reason;

/** The reasons for refusals of entries on their way to publication or withdrawal. */
enum EntryReason implements Reason {
  ASSESSMENT_MISSING(
      "assessment-missing",
      Kind.CONFLICT,
      "提交前须完成保密风险和个人信息保护影响评估;内容修改后须重新评估。",
      "Assess the secrecy risk and the impact on personal information first; a changed text must be assessed again."),
  ENTRY_SECRET(
      "entry-secret",
      Kind.CONFLICT,
      "经评估涉及国家秘密或工作秘密的,不得提交或发布。",
      "An entry assessed as a state or work secret can neither be submitted nor published."),
  NOTHING_CHANGED(
      "nothing-changed",
      Kind.CONFLICT,
      "内容与已发布版本相同:请先修改,或放弃本次修订。",
      "The text is the same as the published version: amend it, or discard the revision."),
  IMPACT_NOT_ACKNOWLEDGED(
      "impact-not-acknowledged",
      Kind.CONFLICT,
      "本次修改影响以下正在使用的共享权限,须由提供部门共享工作机构负责人先行确认:{0}",
      "The change affects these running grants; the head of the provider''s sharing office must acknowledge this first: {0}"),
  IMPACT_DIFFERS(
      "impact-differs",
      Kind.CONFLICT,
      "受影响的正在使用的共享权限现为:{0}",
      "The running grants that it affects are now: {0}"),
  KEYS_IN_USE(
      "keys-in-use",
      Kind.CONFLICT,
      "平台存有按原主键保存的记录,不能更改主键信息项。",
      "Records are stored under the present keys; the key items cannot be changed."),
  GRANTS_ACTIVE(
      "grants-running",
      Kind.CONFLICT,
      "以下正在使用的共享权限尚未确认终止:{0}",
      "The end of these running grants is not approved yet: {0}"),
  CASES_OPEN(
      "cases-open",
      Kind.CONFLICT,
      "以下共享申请、目录外需求或争议尚未了结:{0}",
      "These requests, needs and disputes are still open: {0}");

  private final Wording wording;

  EntryReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
