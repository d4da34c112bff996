package org.infoshare.time.deadline;

import java.util.List;

/**
 * A limit of a case, and why it has its date.
 *
 * @param kind which limit of the case
 * @param caseId the id or code of the case
 * @param run counts the limits of that kind that the case had, from 1
 * @param stage where it stands now, by the clock
 * @param subject what it is about
 * @param ruleSet the rule-set of the case
 * @param responsible the department that must act
 * @param told the departments that learn of moves and of passing, beside it
 * @param due the date with each of its days; in lists without the days
 * @param events what happened to it, in order; absent in lists
 */
public record DueView(
    String kind,
    String caseId,
    int run,
    DeadlineStage stage,
    String subject,
    String ruleSet,
    String responsible,
    List<String> told,
    DueDate due,
    List<DueEvent> events) {}
