package org.infoshare.organisation.password;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which a new password is refused. */
enum PasswordReason implements Reason {
  PASSWORD_TOO_SHORT(
      "password-too-short",
      Kind.INVALID,
      "密码至少 {0} 个字符。",
      "A password has at least {0} characters."),
  PASSWORD_GUESSABLE(
      "password-guessable",
      Kind.INVALID,
      "密码容易被猜到:除去常见口令、账号、部门、姓名和工号后,至少还须有 {0} 个不同字符。",
      "The password is easily guessed: apart from common passwords and the names of account, department and person"
          + " it must have at least {0} different characters."),
  PASSWORD_USED_BEFORE(
      "password-used-before",
      Kind.INVALID,
      "不得使用最近 {0} 个用过的密码。",
      "The last {0} passwords cannot be used again.");

  private final Wording wording;

  PasswordReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
