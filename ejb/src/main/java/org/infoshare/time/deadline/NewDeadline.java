package org.infoshare.time.deadline;

import java.time.Instant;
import java.util.Set;
import org.infoshare.time.rulebook.Limit;

/**
 * A limit that begins.
 *
 * @param key whose limit it is
 * @param limit how many working days, and by which article
 * @param ruleSet the rule-set of the case
 * @param receivedAt when that was received which is to be answered; its day is day 0
 * @param responsible the code of the department that must act
 * @param notifiedDepartments the codes of departments that learn of moves and of passing, beside
 *     the responsible
 * @param subject what it is about, for notices, without personal data; at most 200 characters
 */
public record NewDeadline(
    DeadlineKey key,
    Limit limit,
    String ruleSet,
    Instant receivedAt,
    String responsible,
    Set<String> notifiedDepartments,
    String subject) {

  public NewDeadline {
    notifiedDepartments = Set.copyOf(notifiedDepartments);
  }
}
