package org.infoshare.account;

import org.infoshare.platform.Reason;

/** Why something about an account is declined. */
enum AccountReason implements Reason {
  ACCOUNT_NOT_FOUND("account-not-found", Kind.NOT_FOUND, "没有账号 {0}。", "There is no account {0}."),
  ACCOUNT_EXISTS("account-exists", Kind.CONFLICT, "账号 {0} 已存在。", "Account {0} exists already."),
  ACCOUNT_NAME_FOREIGN(
      "account-name-foreign",
      Kind.INVALID,
      "账号名须以单位代码加点开头:{0}",
      "The name must begin with the code of the department and a dot: {0}"),
  PASSWORD_WRONG("password-wrong", Kind.FORBIDDEN, "当前密码不正确。", "The current password is wrong."),
  PASSWORD_TOO_SHORT(
      "password-too-short",
      Kind.INVALID,
      "密码至少 {0} 个字符。",
      "A password has at least {0} characters."),
  PASSWORD_NOT_FOR_SYSTEMS(
      "password-not-for-systems",
      Kind.INVALID,
      "系统账号没有密码,请签发密钥。",
      "A system has no password; issue a secret."),
  SECRET_ONLY_FOR_SYSTEMS(
      "secret-only-for-systems",
      Kind.CONFLICT,
      "只能为系统账号签发密钥。",
      "Secrets are issued to systems only."),
  LOCKED_BY_OPERATOR(
      "locked-by-operator",
      Kind.FORBIDDEN,
      "该账号由平台运行方锁定,只能由其解锁。",
      "The operator locked this account; only the operator unlocks it."),
  ACCOUNT_NAME_FORM(
      "account-name-form",
      Kind.INVALID,
      "账号名由小写字母、数字、连字符组成,各段以点分隔,最多 64 个字符,例如 cab.registry。",
      "An account name has small letters, digits and hyphens in parts with dots between, at most 64"
          + " characters, such as cab.registry."),
  OWN_ACCOUNT("own-account", Kind.CONFLICT, "不能锁定自己的账号。", "You cannot lock your own account.");

  private final Wording wording;

  AccountReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
