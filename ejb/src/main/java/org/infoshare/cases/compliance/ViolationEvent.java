package org.infoshare.cases.compliance;

import java.util.Optional;
import org.infoshare.foundation.notice.JournalEvent;
import org.infoshare.foundation.notice.NoticeText;
import org.infoshare.time.rulebook.RuleSource;

/** The events of a violation: the act in evidence and the step that the notice tells. */
enum ViolationEvent {
  REGISTERED("violation-registered", "登记违规", "A violation was registered"),
  ORDERED("violation-ordered", "责令改正", "A correction was ordered"),
  OVERDUE("violation-overdue", "逾期未改正", "A violation was not corrected in time"),
  REPORTED("violation-reported", "报告已改正", "A violation was reported as corrected"),
  CORRECTION_APPROVED("violation-correction-approved", "确认改正", "A correction was approved"),
  CORRECTION_REFUSED("violation-correction-refused", "改正不到位", "A correction was refused"),
  REFERRED("violation-referred", "移送处理", "A violation was referred"),
  TERMINATED(
      "violation-terminated", "改正不到位,终止共享权限", "Grants were terminated for want of a correction"),
  DISMISSED("violation-dismissed", "撤销登记", "A violation was dismissed"),
  REASSIGNED("violation-reassigned", "改由上级机关处理", "The superior authority handles a violation now"),
  REASSIGNED_WITH_DEADLINE(
      "violation-reassigned",
      "改由上级机关处理,期限重新计算",
      "The superior authority handles a violation now, and its deadline starts again");

  private final JournalEvent event;

  ViolationEvent(String act, String chinese, String english) {
    event = new JournalEvent(act, chinese + ":{0},{1}({2})。", english + ": {0}, {1} ({2}).");
  }

  String act() {
    return event.act();
  }

  /** The text of the notice. */
  Optional<NoticeText> text(Violation violation) {
    return event.text(
        NoticeText.department(violation.department()),
        violation.kind().words(),
        RuleSource.inWords(violation.article()));
  }

  /** The event of a change of authority: where the next step is its own, it gets the full time. */
  static ViolationEvent reassigned(Violation violation) {
    return violation.awaitsAuthority() ? REASSIGNED_WITH_DEADLINE : REASSIGNED;
  }
}
