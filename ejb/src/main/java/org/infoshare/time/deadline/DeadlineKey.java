package org.infoshare.time.deadline;

/**
 * One limit of one case.
 *
 * @param kind which limit, such as {@code request.answer}, at most 40 characters
 * @param caseId the id or code of the case, at most 64 characters
 */
public record DeadlineKey(String kind, String caseId) {}
