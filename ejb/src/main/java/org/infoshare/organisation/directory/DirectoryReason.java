package org.infoshare.organisation.directory;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which a directory refuses. */
enum DirectoryReason implements Reason {
  DIRECTORY_UNAVAILABLE(
      "directory-unavailable",
      Kind.UNAVAILABLE,
      "统一身份认证系统暂不可用,无法核验密码,请稍后重试。",
      "The directory that keeps the password does not answer; try again later.");

  private final Wording wording;

  DirectoryReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
