package org.infoshare.time.deadline;

import java.time.LocalDate;

/**
 * The filter of a list of deadlines. A field that is null does not restrict.
 *
 * @param stage the stage by the clock; null for all deadlines that still have to be met
 * @param kind the kind of deadline
 * @param dueBefore only deadlines that are due before that day
 * @param limit the page size, 1 to 1000
 * @param cursor where the page begins
 */
public record DeadlineFilter(
    DeadlineStage stage, String kind, LocalDate dueBefore, Integer limit, String cursor) {}
