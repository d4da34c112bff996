package org.infoshare.time.deadline;

import java.time.Instant;
import java.util.Set;
import org.infoshare.foundation.platform.Text;
import org.infoshare.time.rulebook.Limit;

/**
 * A deadline to be started.
 *
 * @param key its kind and case
 * @param limit the number of working days, and the article that sets it
 * @param ruleSet the rule-set of the case
 * @param receivedAt when the submission to be answered was received; its day is day 0
 * @param responsible the code of the department that must act
 * @param notifiedDepartments the codes of the other departments that are notified of moves and
 *     expiry
 * @param subject what it is about, for notices, without personal data; at most 250 characters in
 *     each language
 */
public record NewDeadline(
    DeadlineKey key,
    Limit limit,
    String ruleSet,
    Instant receivedAt,
    String responsible,
    Set<String> notifiedDepartments,
    Text subject) {

  public NewDeadline {
    notifiedDepartments = Set.copyOf(notifiedDepartments);
  }
}
