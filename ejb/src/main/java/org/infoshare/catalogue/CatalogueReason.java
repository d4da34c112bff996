package org.infoshare.catalogue;

import org.infoshare.platform.Reason;

/** Why something about the catalogue is declined. */
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
      "The reference system is not in the code list.");

  private final Wording wording;

  CatalogueReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
