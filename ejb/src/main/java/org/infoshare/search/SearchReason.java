package org.infoshare.search;

import org.infoshare.platform.Reason;

/** Why something about the search is declined. */
enum SearchReason implements Reason {
  NOTHING_TO_SEARCH(
      "nothing-to-search",
      Kind.INVALID,
      "检索词中没有文字或数字。",
      "There is no letter and no digit to search for."),
  TOO_MANY_TERMS(
      "too-many-terms",
      Kind.INVALID,
      "检索词最多 {0} 个。",
      "At most {0} words can be searched for at once."),
  CLASS_UNKNOWN("class-unknown", Kind.INVALID, "没有分类 {0}。", "There is no class {0}."),
  PROVIDER_UNKNOWN(
      "provider-unknown",
      Kind.INVALID,
      "没有提供部门 {0};其他平台的提供方写作 external:名称。",
      "There is no providing department {0}; one of another platform is written external:name.");

  private final Wording wording;

  SearchReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
