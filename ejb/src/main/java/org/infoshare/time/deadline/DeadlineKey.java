package org.infoshare.time.deadline;

/**
 * The key of a deadline: its kind and its case.
 *
 * @param kind the kind of deadline, such as {@code request.answer}, at most 40 characters
 * @param caseId the id or code of the case, at most 64 characters
 */
public record DeadlineKey(String kind, String caseId) {}
