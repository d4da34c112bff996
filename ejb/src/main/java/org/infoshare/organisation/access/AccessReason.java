package org.infoshare.organisation.access;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which an active system is refused although its credential is right. */
enum AccessReason implements Reason {
  SYSTEM_ELSEWHERE(
      "system-elsewhere",
      Kind.UNAUTHENTICATED,
      "系统 {0} 登记的地址不包括 {1}。",
      "System {0} did not declare the address {1}."),
  CREDENTIAL_KIND_UNDECLARED(
      "credential-kind-undeclared",
      Kind.UNAUTHENTICATED,
      "系统 {0} 开通时登记的登录凭据类型不是这一种。",
      "System {0} was activated with another kind of credential.");

  private final Wording wording;

  AccessReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
