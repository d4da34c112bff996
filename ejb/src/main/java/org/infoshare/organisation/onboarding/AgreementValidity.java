package org.infoshare.organisation.onboarding;

/** Whether a department has a confidentiality agreement (保密协议) that binds it today. */
public enum AgreementValidity {
  NONE,
  IN_FORCE,
  EXPIRED
}
