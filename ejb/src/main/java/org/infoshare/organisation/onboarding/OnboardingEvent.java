package org.infoshare.organisation.onboarding;

import java.util.Optional;
import org.infoshare.foundation.notice.JournalEvent;
import org.infoshare.foundation.notice.NoticeText;

/** The events of onboarding: the act for the evidence, and the notice with its recipient. */
public enum OnboardingEvent {
  APPLIED(
      "connection-applied",
      false,
      "{0}申请接入平台,请审批。",
      "{0} applied to join the platform; please decide on the application."),
  COMPLETED(
      "connection-completed",
      false,
      "{0}已补正接入申请,请审批。",
      "{0} completed its application to join the platform; please decide on it."),
  SUPPLEMENT_ASKED(
      "supplement-asked",
      true,
      "接入申请需要补正,所缺材料见该申请。",
      "The application to join the platform lacks information; please complete it."),
  APPROVED(
      "connection-approved",
      true,
      "接入申请已批准,请签署保密协议。",
      "The application to join the platform was approved; please sign the confidentiality agreement."),
  REFUSED(
      "connection-refused",
      true,
      "接入申请未获批准,理由见该申请。",
      "The application to join the platform was refused; it states the reasons."),
  AGREEMENT_FILED_BY_DEPARTMENT(
      "agreement-filed",
      false,
      "{0}提交了保密协议,请签署。",
      "{0} filed a confidentiality agreement; please sign it."),
  AGREEMENT_FILED_BY_AUTHORITY(
      "agreement-filed",
      true,
      "主管部门提交了保密协议,请签署。",
      "The authority filed a confidentiality agreement; please sign it."),
  AGREEMENT_SIGNED_BY_DEPARTMENT(
      "agreement-signed",
      false,
      "{0}已签署保密协议,协议生效。",
      "{0} signed the confidentiality agreement; it is in force."),
  AGREEMENT_SIGNED_BY_AUTHORITY(
      "agreement-signed",
      true,
      "主管部门已签署保密协议,协议生效。",
      "The authority signed the confidentiality agreement; it is in force."),
  SYSTEM_REGISTERED(
      "system-registered", false, "{0}登记了系统“{1}”。", "{0} registered the system \"{1}\"."),
  ACTIVATION_ASKED(
      "activation-asked",
      false,
      "{0}的系统“{1}”已通过试运行,申请开通。",
      "The system \"{1}\" of {0} passed its trial; please decide on its activation."),
  SYSTEM_RETURNED(
      "system-returned",
      true,
      "系统“{1}”已退回试运行,理由见该系统。",
      "The system \"{1}\" was returned to its trial; it states the reason."),
  SYSTEM_ACTIVATED("system-activated", true, "系统“{1}”已开通。", "The system \"{1}\" was activated."),
  SYSTEM_SUSPENDED(
      "system-suspended",
      true,
      "系统“{1}”已被暂停,理由见该系统。",
      "The system \"{1}\" was suspended; it states the reason."),
  SYSTEM_RESUMED("system-resumed", true, "系统“{1}”已恢复。", "The system \"{1}\" was resumed."),
  SYSTEM_RETIRED("system-retired", false, "{0}停用了系统“{1}”。", "{0} retired the system \"{1}\"."),
  CERTIFICATE_RENEWED(
      "certificate-renewed",
      false,
      "{0}更新了系统“{1}”的证书截止日。",
      "{0} renewed the certificate of the system \"{1}\"."),
  SUSPENDED(
      "connection-suspended",
      true,
      "贵单位的接入已被暂停,理由见接入申请。",
      "The connection of your department was suspended; the application states the reason."),
  RESUMED(
      "connection-resumed", true, "贵单位的接入已恢复。", "The connection of your department was resumed.");

  private final JournalEvent event;
  private final boolean toDepartment;

  OnboardingEvent(String act, boolean toDepartment, String chinese, String english) {
    event = new JournalEvent(act, chinese, english);
    this.toDepartment = toDepartment;
  }

  String act() {
    return event.act();
  }

  /** Whether the notice goes to the department, and not to its authority. */
  boolean isForDepartment() {
    return toDepartment;
  }

  /**
   * The text of the notice.
   *
   * @param system the name of the system concerned; null for none
   */
  Optional<NoticeText> text(String department, String system) {
    return event.text(NoticeText.department(department), system);
  }
}
