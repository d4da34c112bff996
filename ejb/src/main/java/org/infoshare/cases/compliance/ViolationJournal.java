package org.infoshare.cases.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.notice.Notices;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Text;

/** Records the steps of a violation in evidence and notifies the departments concerned. */
@ApplicationScoped
class ViolationJournal {

  @Inject private EvidenceLedger evidence;
  @Inject private Notices notices;

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
    long record = evidence.record(more.apply(recorded));
    for (String department : violation.concerned()) {
      if (!caller.belongsTo(department)) {
        notices.send(
            department, act, violation.id().toString(), "evidence:" + record, text(act, violation));
      }
    }
  }

  static Text text(String act, Violation violation) {
    var kind = violation.kind().words();
    String article = violation.article();
    return new Text(
        "%s:部门 %s,%s(%s)。"
            .formatted(
                chinese(act, violation),
                violation.department(),
                kind.chinese(),
                articleInChinese(article)),
        "%s: department %s, %s (%s)."
            .formatted(english(act, violation), violation.department(), kind.english(), article));
  }

  private static String articleInChinese(String article) {
    return article
        .replaceFirst("^Decree 809 art\\. (\\d+)", "国令第809号第$1条")
        .replaceFirst("^Implementing Rules 2016 art\\. (\\d+)", "2016年实施细则第$1条")
        .replaceFirst("\\((\\d+)\\)$", "第$1项")
        .replaceFirst("^configured$", "平台配置的规则");
  }

  private static String chinese(String act, Violation violation) {
    return switch (act) {
      case "violation-registered" -> "登记违规";
      case "violation-ordered" -> "责令改正";
      case "violation-unheeded" -> "逾期未改正";
      case "violation-reported" -> "报告已改正";
      case "violation-confirmed" -> "确认改正";
      case "violation-rejected" -> "改正不到位";
      case "violation-referred" -> "移送处理";
      case "violation-terminated" -> "改正不到位,终止共享权限";
      case "violation-dismissed" -> "撤销登记";
      case "violation-passed-on" -> violation.awaitsAuthority() ? "改由上级机关处理,期限重新计算" : "改由上级机关处理";
      default -> throw new IllegalArgumentException(act);
    };
  }

  private static String english(String act, Violation violation) {
    if (act.equals("violation-passed-on")) {
      String now = "Violation is handled by the body above now";
      return violation.awaitsAuthority() ? now + ", whose limit begins anew" : now;
    }
    String words = act.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
