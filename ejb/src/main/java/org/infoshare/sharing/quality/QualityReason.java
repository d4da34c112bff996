package org.infoshare.sharing.quality;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which a call about the quality of data is refused. */
public enum QualityReason implements Reason {
  NOT_ASSESSED(
      "not-assessed",
      Kind.NOT_FOUND,
      "条目 {0} 的数据尚未评估。",
      "The data of entry {0} has not been assessed yet."),
  RULE_NOT_FOUND("rule-not-found", Kind.NOT_FOUND, "条目没有规则 {0}。", "The entry has no rule {0}."),
  RULE_EXISTS("rule-exists", Kind.CONFLICT, "同样的规则已经设定。", "The same rule exists already."),
  RULE_ENDED("rule-ended", Kind.CONFLICT, "该规则已经终止。", "The rule has already ended."),
  REFERENCE_NOT_FOR_KIND(
      "reference-not-for-kind",
      Kind.INVALID,
      "只有 REFERENCE 规则可以指向其他条目。",
      "Only a REFERENCE can point to another entry."),
  REFERENCE_CONDITIONAL(
      "reference-conditional",
      Kind.INVALID,
      "条目 {0} 由{1}提供,且并非无条件共享(条目 {2},信息项 {3});REFERENCE 只能指向贵单位的条目,或者条目和信息项都无条件共享的条目。",
      "Entry {0} is provided by {1} and not shared without condition (entry {2}, item {3})."
          + " A REFERENCE can only point to an entry of your own department, or to one where entry"
          + " and item are shared without condition."),
  ITEM_TYPE_UNFIT(
      "item-type-unfit",
      Kind.INVALID,
      "{0} 类型的信息项不能设定此规则。",
      "An item of the type {0} cannot have this rule.");

  private final Wording wording;

  QualityReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
