package org.infoshare.cases.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.notice.Journal;
import org.infoshare.foundation.notice.NoticeText;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.rulebook.RuleSource;

/** Records the steps of a violation in evidence and notifies the departments concerned. */
@ApplicationScoped
class ViolationJournal {

  @Inject private Journal journal;

  /**
   * Records an act and notifies the other departments concerned, in the transaction of the act.
   *
   * @param act a past participle with its subject, such as {@code violation-ordered}
   * @param more adds further details to the evidence
   */
  void recordAndNotify(Caller caller, String act, Violation violation, UnaryOperator<Act> more) {
    var recorded =
        Act.of(caller, act).subject(violation.id().toString()).detail("kind", violation.kind());
    for (String department : violation.concerned()) {
      recorded = recorded.concerning(department);
    }
    journal.recordAndNotify(
        more.apply(recorded), violation.id(), text(act, violation), violation.concerned().stream());
  }

  static NoticeText text(String act, Violation violation) {
    return NoticeText.of(
        "{0}:{1},{2}({3})。",
        "{0}: {1}, {2} ({3}).",
        step(act, violation),
        NoticeText.department(violation.department()),
        violation.kind().words(),
        RuleSource.inWords(violation.article()));
  }

  private static Text step(String act, Violation violation) {
    return switch (act) {
      case "violation-registered" -> new Text("登记违规", "A violation was registered");
      case "violation-ordered" -> new Text("责令改正", "A correction was ordered");
      case "violation-overdue" -> new Text("逾期未改正", "A violation was not corrected in time");
      case "violation-reported" -> new Text("报告已改正", "A violation was reported as corrected");
      case "violation-correction-approved" -> new Text("确认改正", "A correction was approved");
      case "violation-correction-refused" -> new Text("改正不到位", "A correction was refused");
      case "violation-referred" -> new Text("移送处理", "A violation was referred");
      case "violation-terminated" ->
          new Text("改正不到位,终止共享权限", "Grants were terminated for want of a correction");
      case "violation-dismissed" -> new Text("撤销登记", "A violation was dismissed");
      case "violation-reassigned" ->
          violation.awaitsAuthority()
              ? new Text(
                  "改由上级机关处理,期限重新计算",
                  "The superior authority handles a violation now, and its deadline starts again")
              : new Text("改由上级机关处理", "The superior authority handles a violation now");
      default -> throw new IllegalArgumentException(act);
    };
  }
}
