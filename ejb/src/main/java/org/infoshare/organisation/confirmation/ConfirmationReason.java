package org.infoshare.organisation.confirmation;

import org.infoshare.foundation.platform.Reason;

/** The reasons for which a proposed act is not taken or not confirmed. */
enum ConfirmationReason implements Reason {
  PENDING_ACT_EXISTS(
      "pending-act-exists",
      Kind.CONFLICT,
      "{0}已有待确认的提议。",
      "A proposal for {0} is already waiting to be confirmed."),
  PENDING_ACT_NOT_FOUND(
      "pending-act-not-found", Kind.NOT_FOUND, "没有待确认事项 {0}。", "There is no pending act {0}."),
  PENDING_ACT_DECIDED(
      "pending-act-decided",
      Kind.CONFLICT,
      "该提议已处理:{0}。",
      "That proposal has already been decided: {0}."),
  PENDING_ACT_EXPIRED(
      "pending-act-expired",
      Kind.CONFLICT,
      "该提议在{0}前无人确认,已过期,请重新提出。",
      "Nobody confirmed that proposal before {0}, so it has expired; propose it again.");

  private final Wording wording;

  ConfirmationReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
