package org.infoshare.catalogue.entry;

import org.infoshare.foundation.platform.Reason;

/** The reasons for refusals of the catalogue. */
enum CatalogueReason implements Reason {
  ENTRY_NOT_FOUND("entry-not-found", Kind.NOT_FOUND, "没有目录条目 {0}。", "There is no entry {0}."),
  NODE_UNKNOWN(
      "node-unknown", Kind.INVALID, "分类代码 {0} 不存在。", "There is no classification node {0}."),
  NODE_NOT_ASSIGNABLE(
      "node-not-assignable",
      Kind.INVALID,
      "分类 {0} 过粗,须选到“目”或“细目”。",
      "Node {0} is too coarse: choose a sub-item or a detail."),
  NODE_FIXED(
      "node-fixed",
      Kind.INVALID,
      "代码已分配,不能更换分类。",
      "The code is allocated; the node cannot change."),
  KEY_ITEM_MISSING(
      "key-item-missing", Kind.INVALID, "至少要有一个主键信息项。", "At least one item must be a key."),
  SHARING_LOOSER_THAN_ITEM(
      "sharing-looser-than-item",
      Kind.INVALID,
      "条目的共享类型不能比信息项 {0} 更宽。",
      "The entry cannot be shared more loosely than its item {0}."),
  CONDITION_MISSING(
      "condition-missing",
      Kind.INVALID,
      "有条件共享须列明共享范围和使用用途。",
      "A conditional entry lists its scope and its use."),
  LEGAL_BASIS_MISSING(
      "legal-basis-missing",
      Kind.INVALID,
      "不予共享须引用法律、行政法规或国务院决定。",
      "What is not shared cites a law, administrative regulation or State Council decision."),
  ENTRY_NAME_TAKEN(
      "entry-name-taken",
      Kind.INVALID,
      "本部门已有同名的目录条目。",
      "The department has another entry of this name."),
  OPEN_THOUGH_NOT_SHARED(
      "open-though-not-shared",
      Kind.INVALID,
      "不予共享的条目不能向社会开放。",
      "What is not even shared cannot be open to society."),
  OPEN_THOUGH_CORE(
      "open-though-core", Kind.INVALID, "核心数据不能向社会开放。", "Core data cannot be open to society."),
  MODE_TYPE_NOT_OF_MODE(
      "mode-type-not-of-mode",
      Kind.INVALID,
      "共享方式 {0} 不经平台,不能注明平台的共享方式类型。",
      "The mode {0} does not pass through the platform and has no type there."),
  FORMAT_TYPE_NOT_OF_CLASS(
      "format-type-not-of-class",
      Kind.INVALID,
      "格式分类 {0} 下没有这一格式类型。",
      "The format class {0} has no such format type."),
  RELATED_ENTRY_UNKNOWN(
      "related-entry-unknown", Kind.INVALID, "没有这一关联资源代码。", "No entry has this code."),
  REFERENCE_SYSTEM_UNKNOWN(
      "reference-system-unknown",
      Kind.INVALID,
      "坐标参照系不在代码表内。",
      "The reference system is not in the code list."),
  ASSESSMENT_MISSING(
      "assessment-missing",
      Kind.CONFLICT,
      "提交前须完成保密风险和个人信息保护影响评估;内容修改后须重新评估。",
      "Assess secrecy risk and the impact on personal information first; a changed text is assessed anew."),
  ENTRY_SECRET(
      "entry-secret",
      Kind.CONFLICT,
      "经评估涉及国家秘密或工作秘密的,不得提交或发布。",
      "What was assessed as a state or work secret can be neither submitted nor published."),
  NOTHING_CHANGED(
      "nothing-changed",
      Kind.CONFLICT,
      "内容与已发布版本相同:请先修改,或放弃本次修订。",
      "The text says what is published already: amend it, or discard the revision."),
  VERSION_NOT_FOUND(
      "version-not-found", Kind.NOT_FOUND, "条目没有第 {0} 版。", "The entry has no version {0}."),
  IMPACT_NOT_ACKNOWLEDGED(
      "impact-not-acknowledged",
      Kind.CONFLICT,
      "本次修改影响以下在用共享权限,须由提供部门负责人先行确认:{0}",
      "The change breaks these running grants, which the head of the provider must acknowledge first: {0}"),
  IMPACT_DIFFERS(
      "impact-differs",
      Kind.CONFLICT,
      "受影响的在用共享权限现为:{0}",
      "The running grants that it breaks are now: {0}"),
  KEYS_IN_USE(
      "keys-in-use",
      Kind.CONFLICT,
      "平台存有按原主键保存的记录,不能更改主键信息项。",
      "Records are stored under the present keys; the key items cannot change."),
  GRANTS_ACTIVE(
      "grants-running",
      Kind.CONFLICT,
      "以下在用共享权限尚未处理完毕:{0}",
      "These running grants are not settled: {0}"),
  CASES_OPEN(
      "cases-open",
      Kind.CONFLICT,
      "以下共享申请、目录外需求或争议尚未了结:{0}",
      "These requests, needs and disputes are not answered or decided: {0}"),
  ENTRY_IN_WITHDRAWAL(
      "entry-in-withdrawal",
      Kind.CONFLICT,
      "条目 {0} 正在撤销或已撤销。",
      "Entry {0} is being withdrawn or was."),
  ENTRY_WITHDRAWN(
      "entry-withdrawn", Kind.CONFLICT, "条目 {0} 已撤销。", "Entry {0} has left the catalogue."),
  UPDATE_NOT_FOUND("update-not-found", Kind.NOT_FOUND, "没有更新事项 {0}。", "There is no update {0}."),
  ENTRY_NOT_PUBLISHED(
      "entry-not-published",
      Kind.CONFLICT,
      "条目 {0} 尚未发布,没有须更新的版本。",
      "Entry {0} is not published: there is no version to bring up to date."),
  CHANGED_IN_FUTURE(
      "changed-in-future",
      Kind.INVALID,
      "变更尚未生效:生效日不能晚于今日 {0}。",
      "The change does not hold yet: its day cannot be after today, {0}."),
  UPDATE_DONE("update-done", Kind.CONFLICT, "更新事项已办结。", "The update is done."),
  UPDATE_EXTENDED("update-extended", Kind.CONFLICT, "更新期限已延长过一次。", "It was extended once already."),
  UPDATE_NOT_EXTENSIBLE(
      "update-not-extensible",
      Kind.CONFLICT,
      "按适用的规则,更新期限不得延长。",
      "The rules that apply allow no more time.");

  private final Wording wording;

  CatalogueReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
