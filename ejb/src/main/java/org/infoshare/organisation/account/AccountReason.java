package org.infoshare.organisation.account;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which the account feature refuses something. */
enum AccountReason implements Reason {
  ACCOUNT_NOT_FOUND("account-not-found", Kind.NOT_FOUND, "没有账号 {0}。", "There is no account {0}."),
  ACCOUNT_EXISTS("account-exists", Kind.CONFLICT, "账号 {0} 已存在。", "Account {0} exists already."),
  ACCOUNT_NAME_FOREIGN(
      "account-name-foreign",
      Kind.INVALID,
      "账号名须以贵单位代码和点号开头:{0}",
      "The name of the account must begin with the code of your department and a dot: {0}"),
  PASSWORD_WRONG("password-wrong", Kind.FORBIDDEN, "当前密码不正确。", "The current password is wrong."),
  PASSWORD_UNCHANGED(
      "password-unchanged",
      Kind.INVALID,
      "新密码须与当前密码不同。",
      "The new password must differ from the current one."),
  PASSWORD_IN_DIRECTORY(
      "password-in-directory",
      Kind.CONFLICT,
      "该账号的密码由统一身份认证系统管理,请在该系统中修改或重置。",
      "The directory keeps the password of this account; change or reset it there."),
  PASSWORD_NOT_FOR_SYSTEMS(
      "password-not-for-systems",
      Kind.CONFLICT,
      "系统账号没有密码,请签发密钥。",
      "A system has no password; issue a secret."),
  STAFF_NUMBER_NOT_FOR_SYSTEMS(
      "staff-number-not-for-systems", Kind.INVALID, "系统账号没有工号。", "A system has no staff number."),
  SECRET_ONLY_FOR_SYSTEMS(
      "secret-only-for-systems",
      Kind.CONFLICT,
      "密钥、证书和令牌只用于系统账号。",
      "Only systems have secrets, certificates and tokens."),
  SECRET_NOT_FOUND("secret-not-found", Kind.NOT_FOUND, "没有该密钥。", "There is no such secret."),
  CERTIFICATE_NOT_FOUND(
      "certificate-not-found", Kind.NOT_FOUND, "没有该证书。", "There is no such certificate."),
  TOKEN_NOT_FOUND(
      "token-not-found",
      Kind.NOT_FOUND,
      "没有该令牌,或已失效。",
      "There is no such token, or it has expired."),
  TOO_MANY_CREDENTIALS(
      "too-many-credentials",
      Kind.CONFLICT,
      "同时有效的凭据最多 {0} 个,请先吊销一个。",
      "At most {0} credentials may be in force at once; revoke one first."),
  CERTIFICATE_KNOWN(
      "certificate-known",
      Kind.CONFLICT,
      "该证书已登记过,不得再次登记。",
      "This certificate was registered before; it cannot be registered again."),
  CERTIFICATE_UNREADABLE(
      "certificate-unreadable",
      Kind.INVALID,
      "应为一份 PEM 格式的 X.509 证书,不含私钥。",
      "Must be one X.509 certificate in PEM, without its private key."),
  CERTIFICATE_WEAK(
      "certificate-weak",
      Kind.INVALID,
      "密钥须为 RSA 2048 位或 EC P-256 以上,签名不得用 SHA-1 或 MD5。",
      "The key must be RSA of 2048 bits or EC of P-256 at least, not signed with SHA-1 or MD5."),
  CERTIFICATE_NOT_FOR_CLIENTS(
      "certificate-not-for-clients",
      Kind.INVALID,
      "该证书不能用于客户端认证。",
      "The certificate cannot be used for client authentication."),
  CERTIFICATE_OF_AN_AUTHORITY(
      "certificate-of-an-authority",
      Kind.INVALID,
      "该证书可为他人签发证书(CA:TRUE),须用 CA:FALSE 的客户端证书。",
      "This is a CA certificate (CA:TRUE); use a client certificate with CA:FALSE."),
  CERTIFICATE_PROOF_WRONG(
      "certificate-proof-wrong",
      Kind.INVALID,
      "须用该证书的私钥以 SHA-256 签署以下文本(Base64):{0}",
      "Must be a signature by the private key of the certificate, with SHA-256 and in Base64, over:"
          + " {0}"),
  TOKEN_FROM_TOKEN(
      "token-from-token",
      Kind.FORBIDDEN,
      "令牌不能签发令牌,请用密钥或证书登录。",
      "A token cannot issue tokens; sign in by secret or certificate."),
  LOCKED_BY_SECURITY(
      "locked-by-security",
      Kind.FORBIDDEN,
      "该账号由安全管理员锁定,只能由其解锁。",
      "The security administrator locked this account; nobody else unlocks it."),
  ACCOUNT_NAME_FORM(
      "account-name-form",
      Kind.INVALID,
      "账号名由小写字母、数字、连字符组成,各段以点分隔,最多 64 个字符,例如 cab.registry。",
      "An account name has small letters, digits and hyphens in parts with dots between, at most 64"
          + " characters, such as cab.registry."),
  ANOTHER_HEAD_RESETS(
      "another-head-resets",
      Kind.CONFLICT,
      "该部门另有负责人账号 {0},应由其新建或者重设,管理员不得办理。",
      "The department has another head, {0}, who opens and resets it; administrators do not."),
  DEPARTMENT_HEAD_ONLY(
      "department-head-only",
      Kind.FORBIDDEN,
      "部门负责人的账号只能由部门负责人新建和重设。",
      "Only a head of the department opens and resets the account of a head of the department."),
  OWN_PASSWORD(
      "own-password",
      Kind.CONFLICT,
      "本人密码请用 changePassword 修改。",
      "Change your own password with changePassword."),
  CREDENTIALS_AFTER_RESET(
      "credentials-after-reset",
      Kind.CONFLICT,
      "您的账号刚被他人重设密码,{0} 之前不得签发密钥、登记证书。如果不是您申请的,请立即告知安全管理员。",
      "Somebody reset the password of your account; until {0} you issue no secret and register no"
          + " certificate. If you did not ask for it, tell the security administrator at once."),
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
