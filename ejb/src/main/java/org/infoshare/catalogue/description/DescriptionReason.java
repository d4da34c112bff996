package org.infoshare.catalogue.description;

import org.infoshare.foundation.platform.Reason;

/** The reasons for refusals of descriptions. */
public enum DescriptionReason implements Reason {
  NODE_UNKNOWN(
      "node-unknown", Kind.INVALID, "分类代码 {0} 不存在。", "There is no classification node {0}."),
  NODE_NOT_ASSIGNABLE(
      "node-not-assignable",
      Kind.INVALID,
      "分类 {0} 过粗,须选到“目”或“细目”。",
      "Node {0} is too coarse: choose a node of the third level (目) or the fourth (细目)."),
  NODE_NOT_EXTENDABLE(
      "node-not-extendable",
      Kind.INVALID,
      "分类 {0} 由国家指南规定,其下不能增加项,只能增加目和细目。",
      "Node {0} is fixed by the national guide: nodes of the third level (目) or the fourth (细目) can be added."),
  NODE_EXISTS("node-exists", Kind.CONFLICT, "分类代码 {0} 已存在。", "There is already a node {0}."),
  NODE_FIXED(
      "node-fixed",
      Kind.INVALID,
      "代码已分配,不能更换分类。",
      "A code has been allocated; the node cannot be changed."),
  KEY_ITEM_MISSING(
      "key-item-missing", Kind.INVALID, "至少要有一个主键信息项。", "At least one item must be a key."),
  SHARING_LOOSER_THAN_ITEM(
      "sharing-looser-than-item",
      Kind.INVALID,
      "条目的共享属性不能比信息项 {0} 更宽。",
      "The entry cannot be shared more openly than its item {0}."),
  CONDITION_MISSING(
      "condition-missing",
      Kind.INVALID,
      "有条件共享须列明共享范围和用途。",
      "A conditional entry must state its scope and use."),
  LEGAL_BASIS_MISSING(
      "legal-basis-missing",
      Kind.INVALID,
      "不予共享须引用法律、行政法规或国务院决定。",
      "An entry that is not shared must cite a law, an administrative regulation or a decision of the State Council."),
  TERM_AND_REASON(
      "term-and-reason",
      Kind.INVALID,
      "信息项已注明标准数据元,不应再填写无适用数据元的理由。",
      "An item that names a standard term cannot say why none fits."),
  ENTRY_NAME_TAKEN(
      "entry-name-taken",
      Kind.INVALID,
      "贵单位已有同名的目录条目。",
      "Your department has another entry of this name."),
  OPEN_THOUGH_NOT_SHARED(
      "open-though-not-shared",
      Kind.INVALID,
      "不予共享的条目不能向社会开放。",
      "An entry that is not shared cannot be open to the public."),
  OPEN_THOUGH_CORE(
      "open-though-core", Kind.INVALID, "核心数据不能向社会开放。", "Core data cannot be open to the public."),
  MODE_TYPE_NOT_OF_MODE(
      "mode-type-not-of-mode",
      Kind.INVALID,
      "共享方式 {0} 不经平台,不能注明平台的共享方式类型。",
      "Sharing mode {0} does not use the platform and has no platform type."),
  FORMAT_TYPE_NOT_OF_CLASS(
      "format-type-not-of-class",
      Kind.INVALID,
      "格式分类 {0} 下没有这一格式类型。",
      "The format class {0} has no such format type."),
  RELATED_ENTRY_UNKNOWN(
      "related-entry-unknown", Kind.INVALID, "没有此关联条目。", "There is no entry with this code."),
  REFERENCE_SYSTEM_UNKNOWN(
      "reference-system-unknown",
      Kind.INVALID,
      "坐标参照系不在代码表内。",
      "The reference system is not in the code list.");

  private final Wording wording;

  DescriptionReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
