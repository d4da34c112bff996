package org.infoshare.time.deadline;

import java.time.LocalDate;

/**
 * Which limits to list; what is null does not restrict.
 *
 * @param stage where they stand by the clock; null for all that still have to be met
 * @param kind which limit of a case
 * @param dueBefore only with a due date before that day
 * @param limit how many a page holds, 1 to 1000
 * @param cursor where the page begins
 */
public record DeadlineFilter(
    DeadlineStage stage, String kind, LocalDate dueBefore, Integer limit, String cursor) {}
