package org.infoshare.sharing.grant;

import java.util.Optional;
import org.infoshare.foundation.notice.JournalEvent;
import org.infoshare.foundation.notice.NoticeText;

/**
 * The events of a grant: the act in evidence and the text of the notice. Whatever ended a grant,
 * its departments get the notice {@link #ENDED}.
 */
enum GrantEvent {
  ISSUED("grant-issued", null, null),
  WIDENED("grant-widened", null, null),
  PERIOD_MOVED("grant-period-moved", null, null),
  SUSPENDED(
      "grant-suspended",
      "{1}对目录条目 {0} 的共享权限已暂停,原因见该共享权限。",
      "The grant of {1} on entry {0} was suspended; it states the reasons."),
  SUSPENSION_TAKEN_OVER("grant-suspension-taken-over", null, null),
  SUSPENSION_RETURNED("grant-suspension-returned", null, null),
  SUSPENSION_TRANSFERRED("grant-suspension-transferred", null, null),
  RESTORED(
      "grant-restored",
      "{1}对目录条目 {0} 的共享权限已恢复。",
      "The grant of {1} on entry {0} was restored; it may be used again."),
  END_APPROVED("grant-end-approved", null, null),
  TERMINATED("grant-terminated", null, null),
  ENDED(
      "grant-ended",
      "{1}对目录条目 {0} 的共享权限已终止,原因见该共享权限。",
      "The grant of {1} on entry {0} has ended; it states the reasons."),
  TRANSITION_STARTED(
      "grant-in-transition",
      "目录条目 {0} 的共享权限的原申请部门{2}已并入{1};须由后者负责人在{3}前(含当日)确认,逾期未确认的,共享权限终止。",
      "The requester of the grant on entry {0}, {2}, was merged into {1}. The head of {1} must confirm the grant by {3}; otherwise it ends."),
  SUCCESSION_CONFIRMED(
      "grant-succession-confirmed",
      "目录条目 {0} 的共享权限已由原申请部门的承继部门{1}确认。",
      "The grant on entry {0} was confirmed by {1}, the successor of its requester."),
  SUCCESSION_REFUSED("grant-succession-refused", null, null);

  private final JournalEvent event;

  GrantEvent(String act, String chinese, String english) {
    event = new JournalEvent(act, chinese, english);
  }

  String act() {
    return event.act();
  }

  /** The text of the notice; empty for events without a notice. */
  Optional<NoticeText> text(Grant grant) {
    return event.text(
        grant.entry(),
        NoticeText.department(grant.requester()),
        NoticeText.department(grant.previousRequester()),
        grant.confirmationDueOn());
  }
}
