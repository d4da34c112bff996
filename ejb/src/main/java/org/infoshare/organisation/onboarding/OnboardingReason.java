package org.infoshare.organisation.onboarding;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which onboarding refuses something. */
public enum OnboardingReason implements Reason {
  APPLICATION_NOT_FOUND(
      "application-not-found", Kind.NOT_FOUND, "没有接入申请 {0}。", "There is no application {0}."),
  APPLICATION_EXISTS(
      "application-exists",
      Kind.CONFLICT,
      "贵单位已有接入申请,现处于{0}阶段。",
      "Your department already has an application; its stage: {0}."),
  AUTHORITY_MISSING(
      "authority-missing",
      Kind.CONFLICT,
      "该级别和区域尚无主管部门,接入申请无法办理。",
      "That level and area have no sharing authority yet that could decide on the application."),
  AGREEMENT_NOT_FOUND(
      "agreement-not-found",
      Kind.NOT_FOUND,
      "没有第 {0} 版保密协议。",
      "There is no version {0} of the agreement."),
  AGREEMENT_HASH_DIFFERENT(
      "agreement-hash-different",
      Kind.CONFLICT,
      "所签摘要与第 {0} 版保密协议的 SHA-256 不一致。",
      "What you sign is not the SHA-256 of version {0} of the agreement."),
  AGREEMENT_SIGNED_ALREADY(
      "agreement-signed-already",
      Kind.CONFLICT,
      "贵单位已签署第 {0} 版保密协议。",
      "Your side has already signed version {0} of the agreement."),
  AGREEMENT_PERIOD_INVALID(
      "agreement-period-invalid",
      Kind.INVALID,
      "保密协议的有效期须已开始且未结束。",
      "The agreement must have begun and must not have ended."),
  AGREEMENT_PERIOD_TOO_LONG(
      "agreement-period-too-long",
      Kind.INVALID,
      "保密协议的有效期最长 {0} 年(平台设定)。",
      "The agreement may last at most {0} years (configured)."),
  AGREEMENT_NOT_IN_FORCE(
      "agreement-not-in-force",
      Kind.CONFLICT,
      "没有生效中的保密协议。",
      "No confidentiality agreement is in force."),
  DOCUMENT_NOT_BASE64("document-not-base64", Kind.INVALID, "须为 Base64 编码。", "This must be Base64."),
  DOCUMENT_TOO_LARGE(
      "document-too-large",
      Kind.INVALID,
      "文件最大 {0} 字节。",
      "The document may have at most {0} bytes."),
  DOCUMENT_NOT_OF_FORMAT(
      "document-not-of-format", Kind.INVALID, "文件内容不是 {0}。", "The document is not a {0} file.");

  private final Wording wording;

  OnboardingReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
