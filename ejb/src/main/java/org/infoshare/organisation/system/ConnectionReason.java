package org.infoshare.organisation.system;

import org.infoshare.foundation.platform.Reason;

/**
 * The reasons for which other features refuse a department or a system that is not active on the
 * platform.
 */
enum ConnectionReason implements Reason {
  DEPARTMENT_NOT_ACTIVE(
      "department-not-active",
      Kind.FORBIDDEN,
      "{0}尚未接入平台,或者已被暂停接入。",
      "{0} is not connected to the platform, or its connection is suspended."),
  SYSTEM_NOT_ACTIVE(
      "system-not-active",
      Kind.FORBIDDEN,
      "系统 {0} 尚未开通或已被暂停。",
      "System {0} is not switched on or is suspended.");

  private final Wording wording;

  ConnectionReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
