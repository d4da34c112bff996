package org.infoshare.time.deadline;

import java.time.LocalDate;

/**
 * One day in the ledger of a deadline.
 *
 * @param date the day
 * @param counted whether it counts as a working day
 * @param note why: the name of the holiday or make-up day from the notice, {@code weekend}, or
 *     {@code paused} while the clock was stopped; absent for an ordinary weekday
 */
public record LedgerDay(LocalDate date, boolean counted, String note) {}
