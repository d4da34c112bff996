package org.infoshare.time.deadline;

import java.time.LocalDate;

/**
 * One day of a limit's ledger.
 *
 * @param date the day
 * @param counted whether it counts as a working day
 * @param note why: the holiday's or make-up day's name from the notice, {@code weekend}, or {@code
 *     paused} where the clock stood still; absent for an ordinary weekday
 */
public record DayCount(LocalDate date, boolean counted, String note) {}
