package org.infoshare.organisation.account;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which a credential is refused, other than being absent or wrong. */
public enum SignInReason implements Reason {
  DEPARTMENT_MERGED(
      "department-merged",
      Kind.UNAUTHENTICATED,
      "该账号所属部门已并入{0},其账号已失效。",
      "The department of this account has been merged into {0}; its accounts are no longer valid."),
  ACCOUNT_DORMANT(
      "account-dormant",
      Kind.UNAUTHENTICATED,
      "该账号超过 {0} 天未使用,已停用。请由本部门负责人或者安全管理员启用(unlockAccount)。",
      "Nobody used this account for {0} days, so it is dormant; a head of its department or the"
          + " security administrator unlocks it (unlockAccount)."),
  CERTIFICATE_UNKNOWN(
      "certificate-unknown",
      Kind.UNAUTHENTICATED,
      "该客户端证书没有登记。",
      "This client certificate is not registered."),
  CERTIFICATE_REVOKED(
      "certificate-revoked",
      Kind.UNAUTHENTICATED,
      "该客户端证书已被吊销。",
      "This client certificate has been revoked."),
  CERTIFICATE_EXPIRED(
      "certificate-expired",
      Kind.UNAUTHENTICATED,
      "该客户端证书不在有效期内。",
      "This client certificate is not valid at this time."),
  CERTIFICATE_OF_ANOTHER(
      "certificate-of-another",
      Kind.UNAUTHENTICATED,
      "客户端证书与 Authorization 报文头不属于同一账号。",
      "The client certificate and the Authorization header belong to different accounts."),
  PASSWORD_CHANGE_REQUIRED(
      "password-change-required",
      Kind.FORBIDDEN,
      "一次性验证码只能用于设置本人密码(changePassword),请先设置,再办理其他事项。",
      "A one-time code only sets the own password (changePassword); set it before anything else."),
  PASSWORD_EXPIRED(
      "password-expired",
      Kind.FORBIDDEN,
      "密码已超过有效期,请先修改密码(changePassword),再办理其他事项。",
      "The password is too old; change it (changePassword) before anything else."),
  ONE_TIME_CODE_EXPIRED(
      "one-time-code-expired",
      Kind.UNAUTHENTICATED,
      "一次性验证码已于{0}失效,请重新申请。",
      "The one-time code expired at {0}; ask for another one."),
  ADMINISTRATOR_OF_SEVERAL(
      "administrator-of-several",
      Kind.UNAUTHENTICATED,
      "系统、安全、审计管理员不得由同一账号兼任:{0}。请只保留一个用户组。",
      "One user cannot be administrator of several kinds: {0}. Leave it one group."),
  TOKEN_INVALID(
      "token-invalid",
      Kind.UNAUTHENTICATED,
      "令牌不存在、已过期或已失效。",
      "The token is unknown, expired or revoked.");

  private final Wording wording;

  SignInReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
