package org.infoshare.catalogue.publication;

import org.infoshare.foundation.platform.Reason;

/** The reasons for refusals of the published catalogue. */
public enum CatalogueReason implements Reason {
  ENTRY_NOT_FOUND(
      "entry-not-found",
      Kind.NOT_FOUND,
      "没有目录条目 {0}(代码写作 101001/1,地址路径中写作 101001-1)。",
      "There is no entry {0}; a code is written 101001/1, in the path of an address 101001-1."),
  VERSION_NOT_FOUND(
      "version-not-found", Kind.NOT_FOUND, "条目没有第 {0} 版。", "The entry has no version {0}."),
  ENTRY_IN_WITHDRAWAL(
      "entry-in-withdrawal",
      Kind.CONFLICT,
      "条目 {0} 正在撤销或已撤销。",
      "Entry {0} is being withdrawn or has been withdrawn."),
  ENTRY_WITHDRAWN("entry-withdrawn", Kind.CONFLICT, "条目 {0} 已撤销。", "Entry {0} has been withdrawn.");

  private final Wording wording;

  CatalogueReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
