package org.infoshare.organisation.onboarding;

import org.infoshare.foundation.platform.Text;

/** The events of onboarding: the act for the evidence, and the notice with its recipient. */
public enum OnboardingEvent {
  APPLIED(
      "connection-applied",
      false,
      "部门 {0} 申请接入平台。",
      "Department {0} applied to get onto the platform."),
  COMPLETED(
      "connection-completed",
      false,
      "部门 {0} 已补正接入申请。",
      "Department {0} completed its application."),
  SUPPLEMENT_ASKED("supplement-asked", true, "接入申请需要补正。", "The application needs a supplement."),
  APPROVED(
      "connection-approved",
      true,
      "接入申请已受理,请签署保密协议。",
      "The application is accepted; an agreement is to be signed."),
  REFUSED("connection-refused", true, "接入申请未获同意。", "The application is refused."),
  AGREEMENT_FILED_BY_DEPARTMENT(
      "agreement-filed",
      false,
      "部门 {0} 提交了保密协议,请签署。",
      "Department {0} filed an agreement to be signed."),
  AGREEMENT_FILED_BY_AUTHORITY(
      "agreement-filed",
      true,
      "主管部门提交了保密协议,请签署。",
      "The authority filed an agreement to be signed."),
  AGREEMENT_SIGNED_BY_DEPARTMENT(
      "agreement-signed",
      false,
      "部门 {0} 已签署保密协议,协议生效。",
      "Department {0} signed the agreement; it is in force."),
  AGREEMENT_SIGNED_BY_AUTHORITY(
      "agreement-signed",
      true,
      "主管部门已签署保密协议,协议生效。",
      "The authority signed the agreement; it is in force."),
  SYSTEM_REGISTERED(
      "system-registered", false, "部门 {0} 登记了系统。", "Department {0} registered a system."),
  ACTIVATION_ASKED(
      "activation-asked",
      false,
      "部门 {0} 的系统通过试运行,申请开通。",
      "A system of department {0} passed its trial and is to be switched on."),
  SYSTEM_RETURNED("system-returned", true, "系统被退回试运行。", "A system was sent back to its trial."),
  SYSTEM_ACTIVATED("system-activated", true, "系统已开通。", "A system is switched on."),
  SYSTEM_SUSPENDED("system-suspended", true, "系统已被暂停。", "A system is suspended."),
  SYSTEM_RESUMED("system-resumed", true, "系统已恢复。", "A system is switched on again."),
  SYSTEM_RETIRED("system-retired", false, "部门 {0} 停用了系统。", "Department {0} retired a system."),
  CERTIFICATE_RENEWED(
      "certificate-renewed",
      false,
      "部门 {0} 更新了系统证书的截止日。",
      "Department {0} renewed the certificate of a system."),
  SUSPENDED("connection-suspended", true, "本单位的接入已被暂停。", "The department is suspended."),
  RESUMED("connection-resumed", true, "本单位的接入已恢复。", "The department is back on the platform.");

  private final String act;
  private final boolean toDepartment;
  private final String chinese;
  private final String english;

  OnboardingEvent(String act, boolean toDepartment, String chinese, String english) {
    this.act = act;
    this.toDepartment = toDepartment;
    this.chinese = chinese;
    this.english = english;
  }

  String act() {
    return act;
  }

  /** Whether the notice goes to the department, and not to its authority. */
  boolean isForDepartment() {
    return toDepartment;
  }

  Text text(String department) {
    return new Text(chinese.replace("{0}", department), english.replace("{0}", department));
  }
}
