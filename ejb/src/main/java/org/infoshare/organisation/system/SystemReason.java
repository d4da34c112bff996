package org.infoshare.organisation.system;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which commands for a system are refused. */
enum SystemReason implements Reason {
  SYSTEM_NOT_FOUND("system-not-found", Kind.NOT_FOUND, "没有系统 {0}。", "There is no system {0}."),
  SYSTEM_EXISTS(
      "system-exists",
      Kind.CONFLICT,
      "账号 {0} 已登记系统。",
      "A system is registered for account {0} already."),
  ACCOUNT_NOT_A_SYSTEM(
      "account-not-a-system",
      Kind.INVALID,
      "须为贵单位的系统账号。",
      "This must be an account of kind SYSTEM of your department."),
  ADDRESS_FORM(
      "address-form",
      Kind.INVALID,
      "须为 CIDR 网段或“主机:端口”。",
      "This must be a CIDR block or host:port."),
  ADDRESS_FORBIDDEN(
      "address-forbidden",
      Kind.INVALID,
      "不得为回环、链路本地、云元数据或其他特殊地址。",
      "Loopback, link-local, metadata and other special addresses are not allowed."),
  ADDRESS_OF_CALLER_MISSING(
      "caller-address-missing",
      Kind.INVALID,
      "至少须有一个 CIDR 网段或 IP 地址:系统只能从其登记的地址登录。",
      "At least one must be a CIDR block or an IP address: the system signs in from its declared"
          + " addresses only."),
  CERTIFICATE_END_INVALID(
      "certificate-end-invalid",
      Kind.INVALID,
      "使用证书的,须填写尚未届满的截止日;使用密钥的,不填。",
      "With a certificate, give its last day, which must not have passed; with a secret, give none."),
  SYSTEM_WITHOUT_CERTIFICATE(
      "system-without-certificate",
      Kind.CONFLICT,
      "系统 {0} 登记为用密钥登录,没有证书可续。改用证书的,须停用后重新登记。",
      "System {0} was registered with a secret and has no certificate to renew; to change over, retire"
          + " it and register it anew."),
  CHECKLIST_INCOMPLETE(
      "checklist-not-green",
      Kind.CONFLICT,
      "试运行清单未全部通过,尚缺:{0}。",
      "The checklist of the trial is not complete; missing: {0}.");

  private final Wording wording;

  SystemReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
