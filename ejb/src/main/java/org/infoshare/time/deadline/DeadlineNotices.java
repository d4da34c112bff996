package org.infoshare.time.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.infoshare.foundation.notice.NewNotice;
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.rulebook.RuleSource;

/** The unsent notices to departments about one deadline. */
final class DeadlineNotices {

  private final UUID deadline;
  private final DeadlineTerms terms;
  private final List<NewNotice> unsent = new ArrayList<>();

  DeadlineNotices(UUID deadline, DeadlineTerms terms) {
    this.deadline = deadline;
    this.terms = terms;
  }

  /** Reminds the responsible department, once for each date and offset. */
  void remind(LocalDate due, int offset) {
    add(
        List.of(terms.responsible()),
        "deadline-reminder",
        due + ":" + offset,
        offset <= 0
            ? Text.filled(
                "{0}:请于{1}24时前办结。", "{0}: to be done by {1}, 24:00.", terms.subject(), due)
            : Text.filled(
                "{0}:期限({2})已于{1}24时届满,尚未办结。",
                "{0}: the deadline ({2}) expired on {1}, at 24:00, and the case is not done.",
                terms.subject(),
                due,
                source()));
  }

  void expired(LocalDate due) {
    add(
        terms.readers(),
        "deadline-expired",
        "passed",
        Text.filled(
            "{0}:期限({2})已于{1}24时届满。",
            "{0}: the deadline ({2}) expired on {1}, at 24:00.", terms.subject(), due, source()));
  }

  private Text source() {
    return RuleSource.inWords(terms.limit().source());
  }

  /**
   * Notifies the departments that a notice of working days moved the due date.
   *
   * @param event the number of the event
   * @param from null if there was no due date
   * @param to null if there is no due date until a further notice
   */
  void moved(int event, LocalDate from, LocalDate to) {
    add(terms.readers(), "deadline-moved", "event:" + event, text(from, to));
  }

  Collection<NewNotice> unsent() {
    return unsent;
  }

  private Text text(LocalDate from, LocalDate to) {
    if (to == null) {
      return Text.filled(
          "{0}:因工作日安排调整,原到期日{1}须待下一年度放假安排公布后重新确定。",
          "{0}: the calendar changed; the due date, until now {1}, is open until the notice of the next year is published.",
          terms.subject(),
          from);
    }
    return from == null
        ? Text.filled(
            "{0}:放假安排已公布,到期日为{1}。",
            "{0}: the notice of working days was published; the due date is {1}.",
            terms.subject(),
            to)
        : Text.filled(
            "{0}:因工作日安排调整,到期日由{1}改为{2}。",
            "{0}: the calendar changed; the due date moved from {1} to {2}.",
            terms.subject(),
            from,
            to);
  }

  private void add(Collection<String> departments, String kind, String what, Text text) {
    String key = "deadline:" + deadline + ":" + what;
    for (String department : departments) {
      unsent.add(new NewNotice(department, kind, terms.key().caseId(), key, text));
    }
  }
}
