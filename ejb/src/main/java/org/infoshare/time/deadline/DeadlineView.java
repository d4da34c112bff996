package org.infoshare.time.deadline;

import java.util.List;

/**
 * A deadline of a case, with the explanation of its due date.
 *
 * @param kind the kind of deadline
 * @param caseId the id or code of the case
 * @param sequence counts the deadlines of that kind of the case, from 1
 * @param stage the current stage, by the clock
 * @param chineseSubject what it is about, in Chinese
 * @param englishSubject the same in English
 * @param ruleSet the rule-set of the case
 * @param responsible the department that must act
 * @param notifiedDepartments the other departments that are notified of moves and expiry
 * @param due the due date with each of its days; in lists without the days
 * @param events its events, in order; absent in lists
 */
public record DeadlineView(
    String kind,
    String caseId,
    int sequence,
    DeadlineStage stage,
    String chineseSubject,
    String englishSubject,
    String ruleSet,
    String responsible,
    List<String> notifiedDepartments,
    DueDate due,
    List<DeadlineEvent> events) {}
