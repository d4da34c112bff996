package org.infoshare.catalogue.search;

import org.infoshare.foundation.platform.Reason;

/** The reasons for refusals of the search. */
enum SearchReason implements Reason {
  NOTHING_TO_SEARCH(
      "nothing-to-search", Kind.INVALID, "检索词中没有文字或数字。", "The search text has no letter or digit."),
  TOO_MANY_TERMS(
      "too-many-terms", Kind.INVALID, "检索词最多 {0} 个。", "A search takes at most {0} words."),
  PROVIDER_UNKNOWN(
      "provider-unknown",
      Kind.INVALID,
      "其他平台上没有提供部门 {0}。",
      "No other platform has a provider {0}.");

  private final Wording wording;

  SearchReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
