package org.infoshare.foundation.notice;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which the notice feature refuses something. */
enum NoticeReason implements Reason {
  NOTICE_NOT_FOUND("notice-not-found", Kind.NOT_FOUND, "没有通知 {0}。", "There is no notice {0}.");

  private final Wording wording;

  NoticeReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
