package org.infoshare.sharing.exchange;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which an exchange is refused, in addition to those of the grant. */
enum ExchangeReason implements Reason {
  NO_GRANT("no-grant", Kind.FORBIDDEN, "没有共享权限 {0}。", "There is no grant {0}."),
  NOTHING_PROVIDED_YET(
      "nothing-provided-yet",
      Kind.CONFLICT,
      "条目 {0} 的提供部门尚未在平台提供任何记录;不能据此认为查无此人。",
      "The provider of entry {0} has put no record here yet; this says nothing about whether"
          + " somebody or something exists."),
  KEY_REQUIRED(
      "key-required",
      Kind.INVALID,
      "有条件共享的条目须至少给出一个主键信息项的值。",
      "A conditional entry needs the value of at least one key item."),
  ITEM_REMOVED(
      "item-removed",
      Kind.CONFLICT,
      "获准的信息项 {0} 自第 {1} 版起已不在条目中。",
      "The item {0} was granted, but version {1} removed it from the entry."),
  ENTRY_NOT_SHARED(
      "entry-not-shared",
      Kind.FORBIDDEN,
      "提供部门已将获准共享的信息改为不予共享。",
      "The provider no longer shares what was granted.");

  private final Wording wording;

  ExchangeReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
